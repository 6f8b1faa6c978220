import hashlib

from django.core.cache import cache

LIMIT = 5
SECONDS = 10 * 60


def _key(username):
    return "lockout:" + hashlib.sha256(username.strip().lower().encode()).hexdigest()


def count_attempt(username):
    """How many attempts there were on this account in the last minutes, this one included."""
    cache.add(_key(username), 0, SECONDS)
    return cache.incr(_key(username))


def clear_attempts(username):
    cache.delete(_key(username))
