from rest_framework.authentication import BaseAuthentication
from rest_framework.authtoken.models import Token
from rest_framework.exceptions import AuthenticationFailed


class DeviceAuthentication(BaseAuthentication):
    """The handhelds send the key of their ringer in a header of their own."""

    def authenticate(self, request):
        key = request.headers.get("X-Device-Key")
        if not key:
            return None
        tokens = Token.objects.select_related("user")
        token = tokens.filter(key=key.replace("\x00", ""), user__is_active=True).first()
        if token is None:
            raise AuthenticationFailed("This key is not known.")
        return token.user, token
