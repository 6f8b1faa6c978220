import logging

logger = logging.getLogger("audit")


class AuditMiddleware:
    """Every change leaves a line."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.method not in ("GET", "HEAD", "OPTIONS"):
            logger.info("%s %s %s", request.method, response.status_code, sorted(request.POST.keys()))
        return response
