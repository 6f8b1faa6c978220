import hashlib

from django.core.cache import cache

WINDOW = 300
PER_ADDRESS = 50
PER_NAME = 5


def too_many(request, name):
    digest = hashlib.sha256(name.lower().encode()).hexdigest()
    limits = {
        f"tries:address:{request.META['REMOTE_ADDR']}": PER_ADDRESS,
        f"tries:name:{digest}": PER_NAME,
    }
    over = False
    for key, limit in limits.items():
        cache.add(key, 0, WINDOW)
        try:
            over |= cache.incr(key) > limit
        except ValueError:
            cache.set(key, 1, WINDOW)
    return over
