from rest_framework.authentication import SessionAuthentication


class BrowserAuthentication(SessionAuthentication):
    """For the pages we serve ourselves; the phone app sends a token."""

    def authenticate_header(self, request):
        return "Session"
