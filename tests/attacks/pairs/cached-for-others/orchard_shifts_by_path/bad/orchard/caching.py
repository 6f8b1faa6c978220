import functools

from django.core.cache import cache


def kept(seconds):
    """Keeps what a view computed."""

    def decorate(view):
        @functools.wraps(view)
        def wrapped(request, *args, **kwargs):
            key = f"kept:{request.path}"
            answer = cache.get(key)
            if answer is None:
                answer = view(request, *args, **kwargs)
                cache.set(key, answer, seconds)
            return answer

        return wrapped

    return decorate
