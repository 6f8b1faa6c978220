import logging

logger = logging.getLogger("requests")
SECRET = ("password", "token", "secret", "csrf")


class RequestLogMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        sent = {k: "***" if any(s in k for s in SECRET) else v for k, v in request.POST.items()}
        response = self.get_response(request)
        logger.info("%s %s %s -> %s", request.method, request.path, sent, response.status_code)
        return response
