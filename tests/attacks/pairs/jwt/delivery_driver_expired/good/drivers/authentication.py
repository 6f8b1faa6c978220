from datetime import datetime, timedelta, timezone

import jwt
from django.conf import settings
from django.contrib.auth.models import User
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

LIFETIME = timedelta(hours=1)


def create_token(user):
    now = datetime.now(timezone.utc)
    payload = {"sub": str(user.pk), "iat": now, "exp": now + LIFETIME}
    return jwt.encode(payload, settings.SECRET_KEY, algorithm="HS256")


class JWTAuthentication(BaseAuthentication):
    def authenticate_header(self, request):
        return "Bearer"

    def authenticate(self, request):
        parts = get_authorization_header(request).split()
        if len(parts) != 2 or parts[0].lower() != b"bearer":
            return None
        try:
            payload = jwt.decode(
                parts[1],
                settings.SECRET_KEY,
                algorithms=["HS256"],
                options={"require": ["exp", "sub"]},
            )
            user = User.objects.get(pk=payload["sub"], is_active=True)
        except (jwt.InvalidTokenError, KeyError, ValueError, User.DoesNotExist):
            raise AuthenticationFailed("The token is not valid.") from None
        return user, payload
