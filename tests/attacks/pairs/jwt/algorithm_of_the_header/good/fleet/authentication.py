import jwt
from django.conf import settings
from django.contrib.auth.models import User
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed


def claims_of(token):
    needed = {"require": ["exp", "sub"]}
    return jwt.decode(
        token, settings.TOKEN_KEY, algorithms=["HS256"], audience="fleet", options=needed
    )


class TokenOfDriver(BaseAuthentication):
    def authenticate(self, request):
        words = get_authorization_header(request).split()
        if len(words) != 2 or words[0].lower() != b"bearer":
            return None
        try:
            claims = claims_of(words[1].decode("latin-1"))
            user = User.objects.get(pk=int(claims["sub"]), is_active=True)
        except (jwt.InvalidTokenError, ValueError, User.DoesNotExist) as error:
            raise AuthenticationFailed("Not a good token.") from error
        return user, claims

    def authenticate_header(self, request):
        return "Bearer"
