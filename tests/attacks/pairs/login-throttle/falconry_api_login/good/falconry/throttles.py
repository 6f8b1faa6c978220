from rest_framework.throttling import SimpleRateThrottle


class LoginThrottle(SimpleRateThrottle):
    scope = "login"
    rate = "10/hour"

    def get_cache_key(self, request, view):
        address = request.META["REMOTE_ADDR"]
        return self.cache_format % {"scope": self.scope, "ident": address}
