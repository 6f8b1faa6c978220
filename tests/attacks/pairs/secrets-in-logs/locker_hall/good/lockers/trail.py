import logging

logger = logging.getLogger(__name__)


class TrailMiddleware:
    """A line for every form that was sent."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.method == "POST":
            logger.info("%r by %s: %s", request.path, request.user.pk, list(request.POST))
        return self.get_response(request)
