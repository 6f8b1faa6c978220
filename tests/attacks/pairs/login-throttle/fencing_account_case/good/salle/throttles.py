from hashlib import sha256

from rest_framework.throttling import SimpleRateThrottle


class AccountThrottle(SimpleRateThrottle):
    """So many tries for one account, from wherever they come."""

    scope = "account"

    def get_cache_key(self, request, view):
        data = request.data if isinstance(request.data, dict) else {}
        email = str(data.get("email", "")).strip().lower()
        ident = sha256(email.encode(errors="replace")).hexdigest()
        return self.cache_format % {"scope": self.scope, "ident": ident}
