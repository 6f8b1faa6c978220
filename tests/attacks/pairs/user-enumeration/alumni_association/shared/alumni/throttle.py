from hashlib import sha256

from django.core.cache import cache

WINDOW = 15 * 60
LIMIT = 10


def _count(key):
    cache.add(key, 0, WINDOW)
    try:
        return cache.incr(key)
    except ValueError:
        cache.set(key, 1, WINDOW)
        return 1


def too_many(request, email):
    by_address = _count("login:ip:" + request.META.get("REMOTE_ADDR", ""))
    by_email = _count("login:email:" + sha256(email.encode()).hexdigest())
    return by_address > 5 * LIMIT or by_email > LIMIT
