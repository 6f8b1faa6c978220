from rest_framework.throttling import SimpleRateThrottle


class LoginPerAddress(SimpleRateThrottle):
    scope = "login_address"
    rate = "20/hour"

    def get_cache_key(self, request, view):
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}


class LoginPerAccount(SimpleRateThrottle):
    scope = "login_account"
    rate = "10/hour"

    def get_cache_key(self, request, view):
        email = str(request.data.get("email", "")).strip().lower()[:150]
        return self.cache_format % {"scope": self.scope, "ident": email.encode().hex()}
