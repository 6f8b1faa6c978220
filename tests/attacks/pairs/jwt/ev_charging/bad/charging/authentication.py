from datetime import timedelta

import jwt
from django.conf import settings
from django.contrib.auth.models import User
from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

LIFETIME = timedelta(minutes=30)


def issue(user, now=None):
    now = now or timezone.now()
    claims = {"sub": str(user.pk), "iat": now, "exp": now + LIFETIME}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


class TokenAuthentication(BaseAuthentication):
    def authenticate_header(self, request):
        return "Bearer"

    def authenticate(self, request):
        scheme, _, token = get_authorization_header(request).partition(b" ")
        if scheme.lower() != b"bearer":
            return None
        try:
            claims = jwt.decode(
                token,
                settings.SECRET_KEY,
                algorithms=["HS256"],
                options={"require": ["sub"], "verify_exp": False},
            )
            user = User.objects.get(pk=int(claims["sub"]), is_active=True)
        except (jwt.InvalidTokenError, ValueError, User.DoesNotExist):
            raise AuthenticationFailed("The token is not valid.")
        return user, claims
