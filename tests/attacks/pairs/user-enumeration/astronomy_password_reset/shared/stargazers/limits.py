import time

from django.core.cache import cache
from django.http import HttpResponse


class LimitedPosts:
    """So many posts of the form from one address in an hour."""

    posts_an_hour = 20

    def post(self, request, *args, **kwargs):
        key = f"posts:{type(self).__name__}:{request.META['REMOTE_ADDR']}"
        now = time.time()
        posts = [at for at in cache.get(key, []) if at > now - 3600]
        if len(posts) >= self.posts_an_hour:
            return HttpResponse("Too many tries, come back in an hour.", status=429)
        cache.set(key, [*posts, now], 3600)
        return super().post(request, *args, **kwargs)
