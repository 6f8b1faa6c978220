import hashlib

from django.core.cache import cache

ALLOWED = 5
ALLOWED_FROM_ADDRESS = 30
MINUTES = 15


def keys(request, username):
    address = request.META["REMOTE_ADDR"]
    name = hashlib.sha256(username.casefold().encode()).hexdigest()
    return {
        f"sign-in:{address}:{name}": ALLOWED,
        f"sign-in:{address}": ALLOWED_FROM_ADDRESS,
    }


def may_try(request, username):
    allowed = True
    for key, limit in keys(request, username).items():
        cache.add(key, 0, MINUTES * 60)
        if cache.incr(key) > limit:
            allowed = False
    return allowed


def forget(request, username):
    cache.delete_many(keys(request, username))
