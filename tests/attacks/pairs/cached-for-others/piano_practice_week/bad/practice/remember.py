from functools import wraps

from django.core.cache import cache


def remembered(seconds):
    """For methods of views: the result is kept for a while."""

    def decorator(method):
        @wraps(method)
        def wrapped(view, *args):
            key = ":".join([type(view).__name__, method.__name__, *map(str, args)])
            return cache.get_or_set(key, lambda: method(view, *args), seconds)

        return wrapped

    return decorator
