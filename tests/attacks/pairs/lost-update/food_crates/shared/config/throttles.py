from collections.abc import Mapping

from rest_framework.throttling import SimpleRateThrottle


class LoginThrottle(SimpleRateThrottle):
    scope = "login"
    rate = "10/min"

    def get_cache_key(self, request, view):
        data = request.data if isinstance(request.data, Mapping) else {}
        name = str(data.get("username", ""))[:150].lower()
        ident = f"{self.get_ident(request)}-{name.encode(errors='replace').hex()}"
        return self.cache_format % {"scope": self.scope, "ident": ident}
