from http.client import HTTPException
from urllib.parse import urlsplit
from urllib.request import urlopen

from django.conf import settings


class FeedError(Exception):
    pass


def sample(mast):
    """The first lines that the feed of the mast answers."""
    try:
        if urlsplit(mast.feed).hostname not in settings.FEED_HOSTS:
            raise FeedError("No partner of ours.")
        with urlopen(mast.feed, timeout=3) as answer:
            return answer.read(2000).decode("utf-8", "replace")
    except (OSError, ValueError, HTTPException) as error:
        raise FeedError("The feed does not answer.") from error
