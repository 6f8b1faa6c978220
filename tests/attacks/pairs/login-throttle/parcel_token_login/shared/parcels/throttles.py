import hashlib

from rest_framework.throttling import AnonRateThrottle, SimpleRateThrottle


class PerAddress(AnonRateThrottle):
    scope = "login-address"
    rate = "30/min"


class PerAccount(SimpleRateThrottle):
    scope = "login-account"
    rate = "5/min"

    def get_cache_key(self, request, view):
        name = str(request.data.get("username", "")) if hasattr(request.data, "get") else ""
        ident = hashlib.sha256(name.strip().lower().encode()).hexdigest()
        return self.cache_format % {"scope": self.scope, "ident": ident}
