from django.http import HttpResponsePermanentRedirect

PREFIX = "/magazine/"


class MovedMagazineMiddleware:
    """Until 2023 everything lived below /magazine/; links from print still point there."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith(PREFIX):
            target = "/" + request.path.removeprefix(PREFIX)
            return HttpResponsePermanentRedirect(target)
        return self.get_response(request)
