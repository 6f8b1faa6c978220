from django.http import HttpResponsePermanentRedirect
from django.utils.http import url_has_allowed_host_and_scheme

PREFIX = "/magazine/"


class MovedMagazineMiddleware:
    """Until 2023 everything lived below /magazine/; links from print still point there."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith(PREFIX):
            target = "/" + request.path.removeprefix(PREFIX)
            if not url_has_allowed_host_and_scheme(target, allowed_hosts=None):
                target = "/"
            return HttpResponsePermanentRedirect(target)
        return self.get_response(request)
