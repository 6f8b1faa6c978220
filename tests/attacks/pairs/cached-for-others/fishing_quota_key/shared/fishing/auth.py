from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed

from .models import Boat


class BoatKey(BaseAuthentication):
    def authenticate_header(self, request):
        return "X-Boat-Key"

    def authenticate(self, request):
        key = request.headers.get("X-Boat-Key")
        if not key:
            return None
        boat = Boat.objects.filter(key_hash=Boat.digest(key)).first()
        if boat is None:
            raise AuthenticationFailed("Unknown boat.")
        return boat, None
