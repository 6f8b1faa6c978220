"""A middleware that lets nobody in without a login."""

from django.http import HttpResponseForbidden


class SignIn:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        user = getattr(request, "user", None)
        if user is not None and not user.is_authenticated:
            return HttpResponseForbidden()
        return self.get_response(request)


class Counted(SignIn):
    """Reads the user on the way back only, where there is one."""

    def __call__(self, request):
        response = self.get_response(request)
        response["X-User"] = str(getattr(request, "user", None))
        return response
