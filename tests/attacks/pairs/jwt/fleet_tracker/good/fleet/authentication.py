import datetime

import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

ALGORITHM = "HS256"
LIFETIME = datetime.timedelta(minutes=30)


def issue(user):
    now = timezone.now()
    claims = {"sub": str(user.pk), "iat": now, "exp": now + LIFETIME}
    return jwt.encode(claims, settings.JWT_SECRET, algorithm=ALGORITHM)


class BearerAuthentication(BaseAuthentication):
    def authenticate(self, request):
        parts = get_authorization_header(request).split()
        if len(parts) != 2 or parts[0].lower() != b"bearer":
            return None
        try:
            claims = jwt.decode(
                parts[1].decode(),
                settings.JWT_SECRET,
                algorithms=[ALGORITHM],
                options={"require": ["exp", "sub"]},
            )
        except (jwt.InvalidTokenError, UnicodeDecodeError):
            raise AuthenticationFailed("The token is not valid.")
        user = get_user_model().objects.filter(pk=claims["sub"], is_active=True).first()
        if user is None:
            raise AuthenticationFailed("The token is not valid.")
        return user, claims

    def authenticate_header(self, request):
        return "Bearer"
