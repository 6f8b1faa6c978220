import logging
import time

logger = logging.getLogger("school.access")


class AccessLog:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        began = time.monotonic()
        response = self.get_response(request)
        took = (time.monotonic() - began) * 1000
        logger.info("%s %r %s %.0f ms", request.method, request.path, response.status_code, took)
        return response
