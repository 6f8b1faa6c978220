import logging

logger = logging.getLogger("dojo.requests")
LOGGED_FIELDS = ("username", "belt", "first_name")


class RefusedPosts:
    """Tells the log of posts that were turned away, to find out where members get stuck."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.method == "POST" and response.status_code >= 400:
            fields = {name: request.POST[name][:60] for name in LOGGED_FIELDS if name in request.POST}
            logger.warning("Refused %r: %r", request.path, fields)
        return response
