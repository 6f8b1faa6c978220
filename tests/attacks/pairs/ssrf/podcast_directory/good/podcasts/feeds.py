import urllib.error
import urllib.request
from urllib.parse import urlsplit

from django.conf import settings

LONGEST = 4096


class FeedError(Exception):
    pass


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args, **kwargs):
        return None


opener = urllib.request.build_opener(NoRedirects)


def opening(url):
    """The first characters of the feed, for the owner to see that it is the right one."""
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.netloc not in settings.FEED_HOSTS:
        raise FeedError("The feed's host is not one that we fetch from.")
    try:
        with opener.open(url, timeout=5) as answer:
            return answer.read(LONGEST).decode("utf-8", "replace")
    except (urllib.error.URLError, OSError, ValueError):
        raise FeedError("The feed can't be fetched.") from None
