import hashlib

from django.core.cache import cache

LIMIT = 5
WINDOW = 15 * 60


def keys(request, username):
    told = [f"user {username.lower()}", f"address {request.META['REMOTE_ADDR']}"]
    return ["login:" + hashlib.sha256(each.encode(errors="replace")).hexdigest() for each in told]


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
