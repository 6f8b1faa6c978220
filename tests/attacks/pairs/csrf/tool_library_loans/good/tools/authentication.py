from rest_framework.authentication import SessionAuthentication


class SiteAuthentication(SessionAuthentication):
    """The pages of the site call the API with the session of the member."""

    def authenticate_header(self, request):
        return "Session"
