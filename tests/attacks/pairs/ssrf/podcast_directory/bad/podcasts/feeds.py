import urllib.error
import urllib.request

LONGEST = 4096


class FeedError(Exception):
    pass


def opening(url):
    """The first characters of the feed, for the owner to see that it is the right one."""
    if not url.startswith(("http://", "https://")):
        raise FeedError("Only web addresses.")
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.read(LONGEST).decode("utf-8", "replace")
    except (urllib.error.URLError, OSError, ValueError):
        raise FeedError("The feed can't be fetched.") from None
