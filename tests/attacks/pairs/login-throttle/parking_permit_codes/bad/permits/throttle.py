from django.conf import settings
from django.core.cache import cache


def _key(request, plate):
    address = request.META.get("HTTP_X_FORWARDED_FOR", request.META["REMOTE_ADDR"]).split(",")[0].strip()
    return f"permit-code:{address}:{plate}"


def exhausted(request, plate):
    return cache.get(_key(request, plate), 0) >= settings.CODE_TRIES


def note_failure(request, plate):
    key = _key(request, plate)
    cache.add(key, 0, settings.CODE_PAUSE)
    try:
        cache.incr(key)
    except ValueError:
        cache.set(key, 1, settings.CODE_PAUSE)


def forget(request, plate):
    cache.delete(_key(request, plate))
