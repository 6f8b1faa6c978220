from django.core.cache import cache

MOST = 5
SECONDS = 900


def _keys(request, card):
    address = request.META.get("REMOTE_ADDR", "")
    return [f"rink:card:{card.lower()}", f"rink:address:{address}"]


def is_blocked(request, card):
    return any(cache.get(key, 0) >= MOST for key in _keys(request, card))


def count_failure(request, card):
    for key in _keys(request, card):
        cache.add(key, 0, SECONDS)
        try:
            cache.incr(key)
        except ValueError:
            cache.set(key, 1, SECONDS)
