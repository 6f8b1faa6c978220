import jwt
from django.contrib.auth import get_user_model
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from . import tokens


class BearerAuthentication(BaseAuthentication):
    def authenticate(self, request):
        scheme, _, token = get_authorization_header(request).partition(b" ")
        if scheme.lower() != b"bearer":
            return None
        try:
            potter_id = int(tokens.read(token)["sub"])
        except (jwt.InvalidTokenError, ValueError):
            raise AuthenticationFailed("The token is not valid.") from None
        potter = get_user_model().objects.filter(pk=potter_id, is_active=True).first()
        if potter is None:
            raise AuthenticationFailed("The token is not valid.")
        return potter, None

    def authenticate_header(self, request):
        return "Bearer"
