import logging

logger = logging.getLogger("dojo.requests")


class RefusedPosts:
    """Tells the log of posts that were turned away, to find out where members get stuck."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.method == "POST" and response.status_code >= 400:
            fields = {name: value for name, value in request.POST.items() if name != "csrfmiddlewaretoken"}
            logger.warning("Refused %s: %r", request.path, fields)
        return response
