import logging
import uuid

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404, JsonResponse

logger = logging.getLogger(__name__)


class JsonErrors:
    """Answers failures of the application in JSON, as its clients expect."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if isinstance(exception, (Http404, PermissionDenied, SuspiciousOperation)):
            return None
        incident = uuid.uuid4().hex
        logger.error("Incident %s at %s", incident, request.path, exc_info=exception)
        body = {
            "error": "Something went wrong on our side.",
            "incident": incident,
            "details": "Tell the incident to our support.",
        }
        return JsonResponse(body, status=getattr(exception, "status", 500))
