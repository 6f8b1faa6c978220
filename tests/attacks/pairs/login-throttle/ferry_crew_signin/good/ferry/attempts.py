import hashlib

from django.core.cache import cache

LIMIT, PAUSE = 8, 15 * 60


def key(username):
    return "failed:" + hashlib.sha256(username.strip().lower().encode()).hexdigest()


def too_many(request, username):
    return cache.get(key(username), 0) >= LIMIT


def failed(request, username):
    cache.add(key(username), 0, PAUSE)
    try:
        cache.incr(key(username))
    except ValueError:
        cache.set(key(username), 1, PAUSE)


def succeeded(request, username):
    cache.delete(key(username))
