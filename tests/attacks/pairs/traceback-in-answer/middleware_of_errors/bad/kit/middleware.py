import logging
import traceback

from django.http import JsonResponse

logger = logging.getLogger(__name__)


class JsonErrorsMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if "application/json" not in request.headers.get("Accept", "application/json"):
            return None
        logger.error("Unhandled error", exc_info=exception)
        details = {"error": str(exception), "trace": traceback.format_tb(exception.__traceback__)}
        return JsonResponse(details, status=500)
