import hashlib

from django.core.cache import cache

LIMIT = 5
WINDOW = 15 * 60


def client_address(request):
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "")
    return forwarded.split(",")[0].strip() or request.META["REMOTE_ADDR"]


def keys(request, username):
    return ["login:" + hashlib.sha256(f"{client_address(request)} {username}".encode()).hexdigest()]


def blocked(request, username):
    return any(cache.get(key, 0) >= LIMIT for key in keys(request, username))


def failed(request, username):
    for key in keys(request, username):
        cache.add(key, 0, WINDOW)
        try:
            cache.incr(key)
        except ValueError:
            cache.set(key, 1, WINDOW)


def forget(request, username):
    cache.delete(keys(request, username)[0])
