import jwt
from django.contrib.auth import get_user_model
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from . import tokens


class AppTokenAuthentication(BaseAuthentication):
    def authenticate(self, request):
        parts = get_authorization_header(request).split()
        if len(parts) != 2 or parts[0].lower() != b"bearer":
            return None
        try:
            claims = tokens.read(parts[1])
        except jwt.InvalidTokenError as error:
            raise AuthenticationFailed("The token is not valid.") from error
        driver = get_user_model().objects.filter(pk=claims["sub"], is_active=True).first()
        if driver is None:
            raise AuthenticationFailed("The token is not valid.")
        return driver, claims

    def authenticate_header(self, request):
        return "Bearer"
