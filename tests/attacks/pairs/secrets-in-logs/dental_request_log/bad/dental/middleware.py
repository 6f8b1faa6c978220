import logging
import time

logger = logging.getLogger("dental.requests")

SKIPPED = ("/static/", "/admin/jsi18n/")


class RequestLogMiddleware:
    """One line a request, so that the desk can look up what a patient did."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        began = time.monotonic()
        response = self.get_response(request)
        if request.path.startswith(SKIPPED):
            return response
        who = request.user.get_username() or "-"
        took = (time.monotonic() - began) * 1000
        fields = request.POST.dict()
        logger.info("%s %s %r -> %d in %.0f ms, %r", request.method, request.path, who, response.status_code, took, fields)
        return response
