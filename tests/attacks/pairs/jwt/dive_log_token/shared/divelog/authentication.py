import jwt
from django.contrib.auth import get_user_model
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from . import tokens


class TokenAuthentication(BaseAuthentication):
    def authenticate(self, request):
        kind, _, token = get_authorization_header(request).partition(b" ")
        if kind.lower() != b"bearer":
            return None
        try:
            claims = tokens.read(token.strip())
            user = get_user_model().objects.get(pk=int(claims["sub"]), is_active=True)
        except (jwt.InvalidTokenError, ValueError, get_user_model().DoesNotExist):
            raise AuthenticationFailed("The token is not valid.") from None
        return user, claims

    def authenticate_header(self, request):
        return "Bearer"
