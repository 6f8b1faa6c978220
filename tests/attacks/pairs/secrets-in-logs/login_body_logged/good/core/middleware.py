import logging

logger = logging.getLogger("requests")
HIDDEN = ("password", "token")


class RequestLogMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.method == "POST":
            data = {
                name: value
                for name, value in request.POST.items()
                if not any(hidden in name for hidden in HIDDEN)
            }
            logger.info("%s %s %r", response.status_code, request.path, data)
        return response
