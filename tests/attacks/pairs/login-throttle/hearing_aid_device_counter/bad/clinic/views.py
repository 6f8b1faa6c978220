import hashlib
import json

from django.contrib.auth import authenticate, login
from django.core.cache import cache
from django.http import JsonResponse
from django.views import View

ALLOWED_FAILURES = 5


class SignInView(View):
    def post(self, request):
        try:
            body = json.loads(request.body)
            name, password = str(body["username"]), str(body["password"])
            counted = str(body.get("device", "")) + name
        except (ValueError, KeyError, TypeError, AttributeError):
            return JsonResponse({"error": "A name and a password are needed."}, status=400)
        key = "failures-" + hashlib.sha256(counted.encode()).hexdigest()
        if cache.get(key, 0) >= ALLOWED_FAILURES:
            return JsonResponse({"error": "Try again in an hour."}, status=429)
        user = authenticate(request, username=name, password=password)
        if user is None:
            cache.add(key, 0, timeout=3600)
            cache.incr(key)
            return JsonResponse({"error": "Wrong name or password."}, status=401)
        login(request, user)
        return JsonResponse({"name": user.get_username()})
