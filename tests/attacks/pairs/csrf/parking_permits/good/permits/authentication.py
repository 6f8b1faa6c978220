from rest_framework.authentication import SessionAuthentication


class BrowserSession(SessionAuthentication):
    """The session of the portal's pages; without one the API answers 401."""

    def authenticate_header(self, request):
        return "Session"
