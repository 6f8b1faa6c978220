import jwt
from django.conf import settings
from django.contrib.auth.models import User
from rest_framework import authentication, exceptions

ALGORITHM = "HS512"


def make_token(user):
    payload = {"sub": str(user.pk), "aud": "locker-app"}
    return jwt.encode(payload, settings.SECRET_KEY, algorithm=ALGORITHM)


class AppTokenAuthentication(authentication.BaseAuthentication):
    keyword = "Bearer"

    def authenticate_header(self, request):
        return self.keyword

    def authenticate(self, request):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme != self.keyword or not token:
            return None
        try:
            payload = jwt.decode(
                token,
                settings.SECRET_KEY,
                algorithms=[ALGORITHM],
                audience="locker-app",
                options={"require": ["sub", "aud"]},
            )
        except jwt.InvalidTokenError:
            raise exceptions.AuthenticationFailed("Sign in again.")
        user = User.objects.filter(pk=payload["sub"], is_active=True).first()
        if user is None:
            raise exceptions.AuthenticationFailed("Sign in again.")
        return user, None
