from rest_framework_simplejwt.authentication import JWTAuthentication
from rest_framework_simplejwt.exceptions import InvalidToken, TokenError

from .tokens import FeedToken


class FeedAuthentication(JWTAuthentication):
    """Calendar programs cannot send headers."""

    def authenticate(self, request):
        token = request.query_params.get("token")
        if not token:
            return None
        validated = self.get_validated_token(token.encode())
        return self.get_user(validated), validated

    def get_validated_token(self, raw_token):
        try:
            return FeedToken(raw_token)
        except TokenError as error:
            raise InvalidToken("The feed address is not valid any more.") from error
