import json
import logging
import time

logger = logging.getLogger("bakery.requests")


class RequestLog:
    """One line of JSON for each request, for the dashboards."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        start = time.monotonic()
        response = self.get_response(request)
        line = {
            "method": request.method,
            "path": request.path,
            "status": response.status_code,
            "ms": round((time.monotonic() - start) * 1000),
            "headers": dict(request.headers),
        }
        logger.info(json.dumps(line))
        return response
