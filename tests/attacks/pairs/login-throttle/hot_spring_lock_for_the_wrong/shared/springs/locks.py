import hashlib

from django.core.cache import cache

FAILURES = 5
SECONDS = 900


def _key(username):
    return "sign-in:" + hashlib.sha256(username.lower().encode()).hexdigest()


def is_locked(username):
    return cache.get(_key(username), 0) >= FAILURES


def count_failure(username):
    cache.add(_key(username), 0, SECONDS)
    try:
        cache.incr(_key(username))
    except ValueError:  # ran out in between
        pass


def forget(username):
    cache.delete(_key(username))
