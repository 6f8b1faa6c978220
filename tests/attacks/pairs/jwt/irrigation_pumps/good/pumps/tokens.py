import datetime

import jwt
from django.conf import settings
from django.contrib.auth.models import User
from django.utils import timezone
from rest_framework import authentication, exceptions

LIFE = datetime.timedelta(minutes=30)
GRACE = datetime.timedelta(days=1)


def issue(user):
    now = timezone.now()
    return jwt.encode({"sub": str(user.pk), "iat": now, "exp": now + LIFE}, settings.SECRET_KEY, algorithm="HS256")


def user_of(claims):
    try:
        return User.objects.get(pk=int(claims["sub"]), is_active=True)
    except (KeyError, ValueError, TypeError, OverflowError, User.DoesNotExist):
        raise exceptions.AuthenticationFailed("The token is not valid.") from None


def read(token):
    try:
        return jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"], options={"require": ["exp", "sub"]})
    except jwt.PyJWTError:
        raise exceptions.AuthenticationFailed("The token is not valid.") from None


def read_expired(token):
    """Pumps sleep for hours: a token that ended within the last day may still be renewed."""
    try:
        needs = {"require": ["exp", "sub"]}
        return jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"], leeway=GRACE, options=needs)
    except jwt.PyJWTError:
        raise exceptions.AuthenticationFailed("The token is not valid.") from None


class BearerAuthentication(authentication.BaseAuthentication):
    def authenticate(self, request):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            return None
        return user_of(read(token)), None

    def authenticate_header(self, request):
        return "Bearer"
