from hashlib import sha256

from django.core.cache import cache

WINDOW = 900


def _hits(subject):
    key = "sign-in:" + sha256(subject.encode()).hexdigest()
    cache.add(key, 0, WINDOW)
    try:
        return cache.incr(key)
    except ValueError:
        cache.set(key, 1, WINDOW)
        return 1


def may_try(request, username):
    from_address = _hits("address " + request.META.get("REMOTE_ADDR", ""))
    for_user = _hits("user " + username.lower())
    return from_address <= 60 and for_user <= 10
