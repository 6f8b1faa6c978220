from django.contrib.auth import get_user_model
from rest_framework_simplejwt.authentication import JWTAuthentication
from rest_framework_simplejwt.exceptions import AuthenticationFailed, InvalidToken
from rest_framework_simplejwt.settings import api_settings


class RiderAuthentication(JWTAuthentication):
    """Loads the rider and the account in one query: every view needs both."""

    def get_user(self, validated_token):
        try:
            user_id = validated_token[api_settings.USER_ID_CLAIM]
        except KeyError:
            raise InvalidToken("Token contains no user")
        user = get_user_model().objects.select_related("rider").filter(pk=user_id).first()
        if user is None:
            raise AuthenticationFailed("User not found", code="user_not_found")
        return user
