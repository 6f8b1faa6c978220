import functools

from django.core.cache import cache


def kept(seconds, per_user=True):
    """Keeps what a view computed; `per_user=False` is for what everybody sees alike."""

    def decorate(view):
        @functools.wraps(view)
        def wrapped(request, *args, **kwargs):
            whose = request.user.pk if per_user else "all"
            key = f"kept:{whose}:{request.path}"
            answer = cache.get(key)
            if answer is None:
                answer = view(request, *args, **kwargs)
                cache.set(key, answer, seconds)
            return answer

        return wrapped

    return decorate
