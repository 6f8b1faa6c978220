import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed


class GateToken(BaseAuthentication):
    def authenticate_header(self, request):
        return "Bearer"

    def authenticate(self, request):
        parts = get_authorization_header(request).split()
        if len(parts) != 2 or parts[0].lower() != b"bearer":
            return None
        try:
            claims = jwt.decode(parts[1], settings.GATE_KEY, algorithms=["HS256"], options={"require": ["exp", "sub"]})
        except jwt.InvalidTokenError:
            raise AuthenticationFailed("This token is not valid.") from None
        user = get_user_model().objects.filter(username=claims["sub"], is_active=True).first()
        if user is None:
            raise AuthenticationFailed("This token is not valid.")
        return user, claims
