import hashlib

from rest_framework.throttling import AnonRateThrottle, SimpleRateThrottle


class AddressThrottle(AnonRateThrottle):
    scope = "login-address"
    rate = "20/hour"


class AccountThrottle(SimpleRateThrottle):
    scope = "login-account"
    rate = "10/hour"

    def get_cache_key(self, request, view):
        data = request.data if isinstance(request.data, dict) else {}
        name = str(data.get("username", "")).strip()
        ident = hashlib.sha256(name.encode(errors="replace")).hexdigest()
        return self.cache_format % {"scope": self.scope, "ident": ident}
