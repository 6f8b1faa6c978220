import hashlib

from django.core.cache import cache

LIMIT = 5
MINUTES = 15


def _key(request):
    name = request.POST.get("username", "").strip().casefold()
    return "failed-sign-ins:" + hashlib.sha256(name.encode()).hexdigest()


def blocked(request):
    return cache.get(_key(request), 0) >= LIMIT


def failed(request):
    cache.add(_key(request), 0, MINUTES * 60)
    cache.incr(_key(request))
