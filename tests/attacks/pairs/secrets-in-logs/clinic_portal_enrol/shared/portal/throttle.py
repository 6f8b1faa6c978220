from django.core.cache import cache
from django.http import HttpResponse


class ThrottledPostMixin:
    """At most `posts_per_hour` posts of an address in an hour."""

    posts_per_hour = 20

    def post(self, request, *args, **kwargs):
        key = f"posts:{type(self).__name__}:{request.META['REMOTE_ADDR']}"
        cache.add(key, 0, timeout=3600)
        if cache.incr(key) > self.posts_per_hour:
            return HttpResponse("There were too many attempts.", status=429, content_type="text/plain")
        return super().post(request, *args, **kwargs)
