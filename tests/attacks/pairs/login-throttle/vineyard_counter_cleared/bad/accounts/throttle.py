from django.core.cache import cache

ATTEMPTS = 5
HOUR = 3600


def key_of(request):
    return f"failures:{request.META['REMOTE_ADDR']}"


def count(request):
    key = key_of(request)
    cache.add(key, 0, HOUR)
    cache.incr(key)


def is_exhausted(request):
    return cache.get(key_of(request), 0) >= ATTEMPTS


def forget(request):
    cache.delete(key_of(request))
