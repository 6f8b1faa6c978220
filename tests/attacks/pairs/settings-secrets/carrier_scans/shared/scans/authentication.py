from dataclasses import dataclass

from django.conf import settings
from django.utils.crypto import constant_time_compare
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed


@dataclass(frozen=True)
class Carrier:
    name: str
    is_authenticated = True

    @property
    def pk(self):
        return f"carrier-{self.name}"


class CarrierAuthentication(BaseAuthentication):
    def authenticate_header(self, request):
        return "Bearer"

    def authenticate(self, request):
        scheme, _, token = get_authorization_header(request).decode("latin-1").partition(" ")
        if scheme.lower() != "bearer" or not token:
            return None
        for name, known in settings.CARRIER_TOKENS.items():
            if known and constant_time_compare(token, known):
                return Carrier(name), None
        raise AuthenticationFailed
