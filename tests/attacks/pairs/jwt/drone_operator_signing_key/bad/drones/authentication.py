import jwt
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from .models import Operator, Pilot


class OperatorTokenAuthentication(BaseAuthentication):
    """Tokens that the operators' own systems sign with the key each of them was given."""

    def authenticate_header(self, request):
        return "Bearer"

    def authenticate(self, request):
        parts = get_authorization_header(request).split()
        if len(parts) != 2 or parts[0].lower() != b"bearer":
            return None
        try:
            key_id = jwt.get_unverified_header(parts[1]).get("kid")
            operator = Operator.objects.get(key_id=str(key_id))
            claims = jwt.decode(
                parts[1], operator.signing_key, algorithms=["HS256"], options={"require": ["exp", "sub"]}
            )
            pilot = Pilot.objects.select_related("user").get(
                licence=claims["sub"], user__is_active=True
            )
        except (jwt.PyJWTError, Operator.DoesNotExist, Pilot.DoesNotExist, Pilot.MultipleObjectsReturned):
            raise AuthenticationFailed("This token is not valid.") from None
        return pilot.user, claims
