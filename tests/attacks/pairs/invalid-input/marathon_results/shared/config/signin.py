import hashlib

from django.contrib.auth.views import LoginView
from django.core.cache import cache
from django.http import HttpResponse

ATTEMPTS = 8
WINDOW = 10 * 60


class SignIn(LoginView):
    """The login page; it rests for a while after too many wrong passwords."""

    redirect_authenticated_user = True

    def attempts_key(self):
        name = self.request.POST.get("username", "").strip().lower()
        told = f"{self.request.META.get('REMOTE_ADDR')}|{name}"
        return "signin:" + hashlib.sha256(told.encode(errors="replace")).hexdigest()

    def post(self, request, *args, **kwargs):
        if cache.get(self.attempts_key(), 0) >= ATTEMPTS:
            return HttpResponse("Too many attempts. Please wait.", status=429)
        return super().post(request, *args, **kwargs)

    def form_invalid(self, form):
        key = self.attempts_key()
        cache.add(key, 0, WINDOW)
        cache.incr(key)
        return super().form_invalid(form)

    def form_valid(self, form):
        cache.delete(self.attempts_key())
        return super().form_valid(form)
