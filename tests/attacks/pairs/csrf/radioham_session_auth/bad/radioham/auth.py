from rest_framework.authentication import BaseAuthentication


class BrowserSession(BaseAuthentication):
    """The site's own login; answers 401 where DRF's would answer 403, so that the client knows to ask again."""

    def authenticate(self, request):
        user = getattr(request._request, "user", None)
        if user is None or not user.is_active:
            return None
        return user, None

    def authenticate_header(self, request):
        return "Session"
