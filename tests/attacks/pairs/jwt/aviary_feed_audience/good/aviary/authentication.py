import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from .tokens import ALGORITHM


class BearerAuthentication(BaseAuthentication):
    def authenticate(self, request):
        scheme, _, token = get_authorization_header(request).partition(b" ")
        if scheme.lower() != b"bearer":
            return None
        options = {"require": ["exp", "sub"]}
        try:
            claims = jwt.decode(
                token, settings.SECRET_KEY, algorithms=[ALGORITHM], audience="api", options=options
            )
        except jwt.InvalidTokenError as error:
            raise AuthenticationFailed("This token is not valid.") from error
        user = get_user_model().objects.filter(pk=claims["sub"], is_active=True).first()
        if user is None:
            raise AuthenticationFailed("This token is not valid.")
        return user, claims

    def authenticate_header(self, request):
        return "Bearer"
