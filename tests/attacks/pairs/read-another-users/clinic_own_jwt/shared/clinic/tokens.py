import datetime

import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed


def token_for(user):
    until = datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=10)
    claims = {"user_id": user.pk, "exp": until}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


class OurTokens(BaseAuthentication):
    def authenticate(self, request):
        words = get_authorization_header(request).split()
        if len(words) != 2 or words[0].lower() != b"bearer":
            return None
        try:
            claims = jwt.decode(words[1], settings.SECRET_KEY, algorithms=["HS256"], options={"require": ["exp"]})
            user = get_user_model().objects.get(pk=claims["user_id"], is_active=True)
        except (jwt.PyJWTError, KeyError, get_user_model().DoesNotExist) as error:
            raise AuthenticationFailed("The token is not valid.") from error
        return user, None

    def authenticate_header(self, request):
        return "Bearer"
