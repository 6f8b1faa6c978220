from django.core.cache import cache
from django.http import HttpResponse

WINDOW = 60 * 60
LIMIT = 5


class LimitedPosts:
    """No more than LIMIT posts an hour from one address."""

    def post(self, request, *args, **kwargs):
        key = f"{type(self).__name__}:{request.META.get('REMOTE_ADDR')}"
        cache.add(key, 0, WINDOW)
        try:
            count = cache.incr(key)
        except ValueError:
            count = 1
        if count > LIMIT:
            return HttpResponse("Please try again later.", status=429, headers={"Retry-After": str(WINDOW)})
        return super().post(request, *args, **kwargs)
