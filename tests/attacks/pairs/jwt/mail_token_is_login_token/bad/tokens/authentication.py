import time

import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from rest_framework import authentication, exceptions


def issue(user, use, seconds):
    claims = {"sub": str(user.pk), "use": use, "exp": int(time.time()) + seconds}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


class BearerAuthentication(authentication.BaseAuthentication):
    def authenticate(self, request):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer":
            return None
        try:
            claims = jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"], options={"require": ["exp", "sub"]})
            user = get_user_model().objects.get(pk=claims["sub"], is_active=True)
        except (jwt.InvalidTokenError, get_user_model().DoesNotExist, ValueError):
            raise exceptions.AuthenticationFailed("The token is not valid.") from None
        return user, claims

    def authenticate_header(self, request):
        return "Bearer"
