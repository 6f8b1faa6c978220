import logging

logger = logging.getLogger("requests")


class RequestLogMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        sent = request.POST.dict()
        response = self.get_response(request)
        logger.info("%s %s %s -> %s", request.method, request.path, sent, response.status_code)
        return response
