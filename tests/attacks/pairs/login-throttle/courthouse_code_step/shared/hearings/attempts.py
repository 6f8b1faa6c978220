from django.core.cache import cache

LIMIT = 8
WINDOW = 15 * 60


def allow(what, who):
    key = f"attempts:{what}:{who}"
    cache.add(key, 0, WINDOW)
    return cache.incr(key) <= LIMIT
