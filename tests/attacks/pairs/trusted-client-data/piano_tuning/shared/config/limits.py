import hashlib

from django.core.cache import cache
from django.http import HttpResponse
from django.urls import reverse

LIMIT = 10
SECONDS = 300


class LoginLimitMiddleware:
    """Counts the failed posts of the login page by name and address."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.method != "POST" or request.path != reverse("login"):
            return self.get_response(request)
        who = request.POST.get("username", "").strip().casefold()
        address = request.META.get("REMOTE_ADDR", "")
        digest = hashlib.sha256(f"{address} {who}".encode(errors="replace")).hexdigest()
        key = f"login-failures-{digest}"
        failures = cache.get_or_set(key, 0, SECONDS)
        if failures >= LIMIT:
            return HttpResponse("Try again in some minutes.", status=429)
        response = self.get_response(request)
        if response.status_code == 302:
            cache.delete(key)
        else:
            cache.set(key, failures + 1, SECONDS)
        return response
