from datetime import datetime, timedelta, timezone

import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from rest_framework import authentication, exceptions


def access_token(user, lifetime=timedelta(minutes=15)):
    now = datetime.now(timezone.utc)
    return jwt.encode(
        {"uid": user.pk, "iat": now, "exp": now + lifetime, "use": "access"},
        settings.SECRET_KEY,
        algorithm="HS256",
    )


class JWTAuthentication(authentication.BaseAuthentication):
    www_authenticate_realm = "bees"

    def authenticate(self, request):
        header = authentication.get_authorization_header(request).split()
        if len(header) != 2 or header[0].lower() != b"bearer":
            return None
        try:
            payload = jwt.decode(
                header[1].decode("latin-1"),
                settings.SECRET_KEY,
                algorithms=["HS256"],
                options={"verify_exp": False},
            )
        except jwt.PyJWTError as error:
            raise exceptions.AuthenticationFailed("The token is not valid.") from error
        if payload.get("use") != "access":
            raise exceptions.AuthenticationFailed("The token is not valid.")
        user = get_user_model().objects.filter(pk=payload["uid"], is_active=True).first()
        if user is None:
            raise exceptions.AuthenticationFailed("The token is not valid.")
        return user, payload

    def authenticate_header(self, request):
        return f'Bearer realm="{self.www_authenticate_realm}"'
