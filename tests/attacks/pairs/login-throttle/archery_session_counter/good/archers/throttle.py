import hashlib

from django.core.cache import cache

LIMIT = 5
WAIT = 15 * 60


def _keys(request):
    username = request.POST.get("username", "").strip().casefold()
    for part in (f"name:{username}", f"address:{request.META['REMOTE_ADDR']}"):
        yield "failed-login:" + hashlib.sha256(part.encode(errors="replace")).hexdigest()


def is_locked(request):
    return any(cache.get(key, 0) >= LIMIT for key in _keys(request))


def count(request):
    for key in _keys(request):
        if not cache.add(key, 1, WAIT):
            try:
                cache.incr(key)
            except ValueError:
                cache.set(key, 1, WAIT)
