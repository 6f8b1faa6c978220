from django.core.cache import cache

WINDOW = 15 * 60


def _count(key):
    cache.add(key, 0, WINDOW)
    try:
        return cache.incr(key)
    except ValueError:
        return 1


def may_try(request, number):
    by_address = _count(f"pin-address:{request.META['REMOTE_ADDR']}")
    by_card = _count(f"pin-card:{number[:12].encode().hex()}")
    return by_address <= 20 and by_card <= 5
