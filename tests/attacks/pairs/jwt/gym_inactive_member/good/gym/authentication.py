import jwt
from django.contrib.auth import get_user_model
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from . import tokens


class BearerAuthentication(BaseAuthentication):
    keyword = "Bearer"

    def authenticate(self, request):
        parts = get_authorization_header(request).split()
        if not parts or parts[0].lower() != self.keyword.lower().encode():
            return None
        if len(parts) != 2:
            raise AuthenticationFailed("The Authorization header is malformed.")
        try:
            claims = tokens.read(parts[1])
            user = get_user_model().objects.get(pk=claims["sub"], is_active=True)
        except (jwt.InvalidTokenError, ValueError, get_user_model().DoesNotExist) as error:
            raise AuthenticationFailed("The token is not valid.") from error
        return user, claims

    def authenticate_header(self, request):
        return self.keyword
