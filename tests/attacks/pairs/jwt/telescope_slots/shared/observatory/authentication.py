from django.contrib.auth import get_user_model
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from .tokens import BadToken, read


class BearerAuthentication(BaseAuthentication):
    def authenticate(self, request):
        scheme, _, token = get_authorization_header(request).partition(b" ")
        if scheme.lower() != b"bearer":
            return None
        try:
            pk = read(token.decode("ascii", "replace"))
        except BadToken:
            raise AuthenticationFailed("The token is not valid.") from None
        user = get_user_model().objects.filter(pk=pk, is_active=True).first()
        if user is None:
            raise AuthenticationFailed("The token is not valid.")
        return user, None

    def authenticate_header(self, request):
        return "Bearer"
