from datetime import timedelta

import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

AUDIENCE = "courier-app"


def issue(user):
    now = timezone.now()
    claims = {"sub": str(user.pk), "aud": AUDIENCE, "iat": now, "exp": now + timedelta(minutes=15)}
    return jwt.encode(claims, settings.COURIER_JWT_KEY, algorithm="HS256")


class CourierToken(BaseAuthentication):
    def authenticate_header(self, request):
        return "Bearer"

    def authenticate(self, request):
        parts = get_authorization_header(request).split()
        if not parts or parts[0].lower() != b"bearer":
            return None
        if len(parts) != 2:
            raise AuthenticationFailed("The header is malformed.")
        try:
            claims = jwt.decode(
                parts[1],
                settings.COURIER_JWT_KEY,
                algorithms=["HS256"],
                audience=AUDIENCE,
                options={"require": ["exp", "sub", "aud"]},
            )
            user_id = int(claims["sub"])
        except (jwt.InvalidTokenError, KeyError, TypeError, ValueError):
            raise AuthenticationFailed("The token is not valid.")
        user = get_user_model().objects.filter(pk=user_id, is_active=True).first()
        if user is None:
            raise AuthenticationFailed("The token is not valid.")
        return user, claims
