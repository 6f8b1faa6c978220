from rest_framework.throttling import SimpleRateThrottle, UserRateThrottle


class SignInThrottle(SimpleRateThrottle):
    scope = "sign-in"

    def get_cache_key(self, request, view):
        ident = request.headers.get("X-Kiosk-Id") or request.META["REMOTE_ADDR"]
        return self.cache_format % {"scope": self.scope, "ident": ident[:64]}


class LendThrottle(UserRateThrottle):
    scope = "lend"
