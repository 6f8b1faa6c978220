from datetime import timedelta

import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

LIFETIME = timedelta(minutes=30)


def make_token(user):
    claims = {"sub": user.username, "exp": timezone.now() + LIFETIME}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


def read_token(token):
    return jwt.decode(
        token, settings.SECRET_KEY, algorithms=["HS256"], options={"require": ["exp", "sub"]}
    )


class BearerAuthentication(BaseAuthentication):
    def authenticate_header(self, request):
        return "Bearer"

    def authenticate(self, request):
        parts = get_authorization_header(request).split()
        if len(parts) != 2 or parts[0].lower() != b"bearer":
            return None
        try:
            claims = read_token(parts[1])
        except jwt.InvalidTokenError:
            raise AuthenticationFailed("The token is not valid.")
        user = get_user_model().objects.filter(
            username=str(claims.get("sub", "")), is_active=True
        ).first()
        if user is None:
            raise AuthenticationFailed("The token is not valid.")
        return user, claims
