import jwt
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from .models import Station


class StationAuthentication(BaseAuthentication):
    """`Authorization: Bearer TOKEN`, where the station signs its tokens with its own key."""

    def authenticate(self, request):
        scheme, _, token = get_authorization_header(request).partition(b" ")
        if scheme.lower() != b"bearer":
            return None
        try:
            name = jwt.decode(token, options={"verify_signature": False}).get("sub")
            station = Station.objects.select_related("owner").get(name=name, is_active=True)
            jwt.decode(token, station.key, algorithms=["HS256"], options={"require": ["exp", "sub"]})
        except (jwt.InvalidTokenError, Station.DoesNotExist):
            raise AuthenticationFailed("Bad token.") from None
        if not station.owner.is_active:
            raise AuthenticationFailed("Bad token.")
        return station.owner, station

    def authenticate_header(self, request):
        return "Bearer"
