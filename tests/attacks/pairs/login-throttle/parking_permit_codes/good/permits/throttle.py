from django.conf import settings
from django.core.cache import cache


def _key(request, plate):
    return f"permit-code:{plate}"


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
