from rest_framework.throttling import SimpleRateThrottle, UserRateThrottle


class SignInThrottle(SimpleRateThrottle):
    scope = "sign-in"

    def get_cache_key(self, request, view):
        return self.cache_format % {"scope": self.scope, "ident": request.META["REMOTE_ADDR"]}


class LendThrottle(UserRateThrottle):
    scope = "lend"
