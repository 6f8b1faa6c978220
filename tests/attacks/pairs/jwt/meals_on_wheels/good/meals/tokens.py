from datetime import timedelta

import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

AUDIENCE = "meals-api"
LIFETIME = timedelta(hours=8)


def issue(user):
    now = timezone.now()
    claims = {"sub": str(user.pk), "aud": AUDIENCE, "iat": now, "exp": now + LIFETIME}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


class BearerAuthentication(BaseAuthentication):
    def authenticate(self, request):
        parts = get_authorization_header(request).split()
        if len(parts) != 2 or parts[0].lower() != b"bearer":
            return None
        try:
            claims = jwt.decode(
                parts[1],
                settings.SECRET_KEY,
                algorithms=["HS256"],
                audience=AUDIENCE,
                options={"require": ["sub", "aud", "exp"]},
            )
        except jwt.InvalidTokenError:
            raise AuthenticationFailed("The token is not valid.") from None
        user = get_user_model().objects.filter(pk=claims["sub"], is_active=True).first()
        if user is None:
            raise AuthenticationFailed("The token is not valid.")
        return user, claims

    def authenticate_header(self, request):
        return "Bearer"
