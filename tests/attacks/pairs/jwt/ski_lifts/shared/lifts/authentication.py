import jwt
from django.contrib.auth import get_user_model
from rest_framework import authentication, exceptions

from . import tokens


class GateTokenAuthentication(authentication.BaseAuthentication):
    keyword = "Bearer"

    def authenticate(self, request):
        header = authentication.get_authorization_header(request).split()
        if not header or header[0].lower() != b"bearer":
            return None
        if len(header) != 2:
            raise exceptions.AuthenticationFailed("Malformed header.")
        try:
            user_id = int(tokens.read(header[1])["sub"])
        except (jwt.InvalidTokenError, TypeError, ValueError):
            raise exceptions.AuthenticationFailed("Invalid token.") from None
        user = get_user_model().objects.filter(pk=user_id, is_active=True).first()
        if user is None:
            raise exceptions.AuthenticationFailed("Invalid token.")
        return user, None

    def authenticate_header(self, request):
        return self.keyword
