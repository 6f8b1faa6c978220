from rest_framework_simplejwt.authentication import JWTAuthentication


class FeedAuthentication(JWTAuthentication):
    """Calendar programs cannot send headers."""

    def authenticate(self, request):
        token = request.query_params.get("token")
        if not token:
            return None
        validated = self.get_validated_token(token.encode())
        return self.get_user(validated), validated
