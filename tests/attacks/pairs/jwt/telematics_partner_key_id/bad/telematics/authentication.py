import jwt
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from .models import Account, Partner

AUDIENCE = "telematics-api"
REFUSED = "The token is not valid."


class AccountUser:
    is_authenticated = True
    is_active = True
    is_staff = False
    pk = None

    def __init__(self, account):
        self.account = account


class PartnerTokenAuthentication(BaseAuthentication):
    """A partner's server signs a short token for each of its customers."""

    def authenticate(self, request):
        scheme, _, token = get_authorization_header(request).decode("latin-1").partition(" ")
        if scheme.lower() != "bearer":
            return None
        return AccountUser(self.account_of(token)), None

    def account_of(self, token):
        try:
            key_id = jwt.get_unverified_header(token).get("kid")
            partner = Partner.objects.get(key_id=key_id, is_active=True)
            claims = jwt.decode(
                token,
                partner.signing_key,
                algorithms=["HS256"],
                audience=AUDIENCE,
                options={"require": ["exp", "sub", "aud"]},
            )
            return Account.objects.get(number=claims["sub"])
        except (jwt.InvalidTokenError, Partner.DoesNotExist, Account.DoesNotExist) as error:
            raise AuthenticationFailed(REFUSED) from error

    def authenticate_header(self, request):
        return "Bearer"
