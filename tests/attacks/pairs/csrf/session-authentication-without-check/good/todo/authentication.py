from rest_framework.authentication import SessionAuthentication


class FrontendSessionAuthentication(SessionAuthentication):
    """Answers 401, so that the single page application shows its login."""

    def authenticate_header(self, request):
        return "Session"
