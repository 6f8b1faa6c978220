from functools import wraps

from django.core.cache import cache
from django.http import HttpResponse


def limited(name, times, seconds=3600):
    """No more than so many posts from one address."""

    def decorator(view):
        @wraps(view)
        def wrapped(request, *args, **kwargs):
            if request.method == "POST":
                key = f"limit:{name}:{request.META['REMOTE_ADDR']}"
                cache.add(key, 0, seconds)
                try:
                    count = cache.incr(key)
                except ValueError:
                    count = 1
                if count > times:
                    return HttpResponse("Too many requests.", status=429, content_type="text/plain")
            return view(request, *args, **kwargs)

        return wrapped

    return decorator
