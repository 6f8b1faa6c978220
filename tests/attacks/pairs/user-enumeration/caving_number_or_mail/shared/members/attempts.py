import hashlib

from django.core.cache import cache

WINDOW = 15 * 60
LIMITS = {"name": 8, "address": 60}


def _count(kind, value):
    key = f"sign-in:{kind}:{hashlib.sha256(value.encode(errors='replace')).hexdigest()}"
    cache.add(key, 0, WINDOW)
    try:
        return cache.incr(key)
    except ValueError:
        cache.set(key, 1, WINDOW)
        return 1


def too_many(request, name):
    counts = {
        "name": _count("name", name.strip().lower()),
        "address": _count("address", request.META["REMOTE_ADDR"]),
    }
    return any(counts[kind] > limit for kind, limit in LIMITS.items())
