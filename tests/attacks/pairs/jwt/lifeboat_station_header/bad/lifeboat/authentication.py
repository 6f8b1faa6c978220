from django.contrib.auth import get_user_model
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework_simplejwt.exceptions import TokenError
from rest_framework_simplejwt.tokens import AccessToken


class TabletAuthentication(BaseAuthentication):
    """`Authorization: Tablet <token>`, with the station named in the token."""

    keyword = "Tablet"

    def authenticate(self, request):
        parts = get_authorization_header(request).decode("latin-1").split()
        if len(parts) != 2 or parts[0] != self.keyword:
            return None
        try:
            token = AccessToken(parts[1], verify=False)
            token.check_exp()
            user = get_user_model().objects.get(pk=token["user_id"], is_active=True)
        except (TokenError, KeyError, ValueError, get_user_model().DoesNotExist):
            raise AuthenticationFailed("This tablet is not known.") from None
        return user, token

    def authenticate_header(self, request):
        return self.keyword
