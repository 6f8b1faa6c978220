from rest_framework_simplejwt.authentication import JWTAuthentication
from rest_framework_simplejwt.exceptions import AuthenticationFailed, InvalidToken

from .models import Pilot


class PilotJWTAuthentication(JWTAuthentication):
    """Fetches the pilot with the columns only that the views need."""

    def get_user(self, validated_token):
        try:
            pk = int(validated_token["user_id"])
        except (KeyError, ValueError):
            raise InvalidToken("The token names no pilot.")
        pilot = Pilot.objects.only("username", "is_active", "is_staff", "licence").filter(pk=pk).first()
        if pilot is None or not pilot.is_active:
            raise AuthenticationFailed("The pilot is not known.")
        return pilot
