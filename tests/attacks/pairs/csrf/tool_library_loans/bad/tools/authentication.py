from rest_framework.authentication import BaseAuthentication


class SiteAuthentication(BaseAuthentication):
    """The pages of the site call the API with the session of the member."""

    def authenticate(self, request):
        user = getattr(request._request, "user", None)
        if user is None or not user.is_active:
            return None
        return (user, None)

    def authenticate_header(self, request):
        return "Session"
