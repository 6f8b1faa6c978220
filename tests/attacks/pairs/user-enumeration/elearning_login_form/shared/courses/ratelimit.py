from django.core.cache import cache

TRIES, WINDOW = 10, 900


def too_many_tries(*keys):
    """Counts one more try under each key; whether one of them had its tries."""
    blocked = False
    for key in keys:
        cache.add(key, 0, WINDOW)
        blocked |= cache.incr(key) > TRIES
    return blocked
