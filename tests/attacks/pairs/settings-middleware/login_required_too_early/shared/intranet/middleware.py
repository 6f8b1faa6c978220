from django.http import HttpResponseForbidden

OPEN = ("/health/",)


class SignInMiddleware:
    """Every page but the health check is for signed in colleagues."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        user = getattr(request, "user", None)
        if user is not None and not user.is_authenticated and request.path not in OPEN:
            return HttpResponseForbidden("sign in first")
        return self.get_response(request)
