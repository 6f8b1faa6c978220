import urllib.error
import urllib.request
from urllib.parse import urlsplit

MAX_BYTES = 64 * 1024


class FeedError(Exception):
    pass


def fetch_head(url):
    """The first part of a feed as text; enough for title and the newest episodes."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise FeedError("Only web addresses can be previewed.")
    request = urllib.request.Request(url, headers={"User-Agent": "listening-club/1.4"})
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.read(MAX_BYTES).decode("utf-8", "replace")
    except (urllib.error.URLError, OSError):
        raise FeedError("The feed could not be read.")
