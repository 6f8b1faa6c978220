from rest_framework.throttling import SimpleRateThrottle


class AddressThrottle(SimpleRateThrottle):
    scope = "credentials"

    def get_cache_key(self, request, view):
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}


class AccountThrottle(SimpleRateThrottle):
    """Also counts by the account that is tried, from wherever."""

    scope = "account"

    def get_cache_key(self, request, view):
        name = str(request.data.get("username", ""))[:150].casefold()
        return self.cache_format % {"scope": self.scope, "ident": name.encode().hex()}
