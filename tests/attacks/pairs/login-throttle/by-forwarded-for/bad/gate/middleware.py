from django.core.cache import cache
from django.http import HttpResponse

LIMIT = 8


class LoginLimitMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def address(self, request):
        forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "")
        return forwarded.split(",")[0].strip() or request.META["REMOTE_ADDR"]

    def __call__(self, request):
        if request.path == "/login/" and request.method == "POST":
            key = f"login-limit:{self.address(request)}"
            cache.add(key, 0, 600)
            if cache.incr(key) > LIMIT:
                return HttpResponse("Too many attempts.", status=429)
        return self.get_response(request)
