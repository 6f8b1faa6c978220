import hashlib

from rest_framework.throttling import AnonRateThrottle, SimpleRateThrottle


class AddressThrottle(AnonRateThrottle):
    scope = "login_address"


class NameThrottle(SimpleRateThrottle):
    scope = "login_name"

    def get_cache_key(self, request, view):
        data = request.data if hasattr(request.data, "get") else {}
        name = str(data.get("username", "")).strip().lower()
        ident = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()
        return self.cache_format % {"scope": self.scope, "ident": ident}
