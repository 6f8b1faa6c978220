from urllib.parse import urlsplit

import requests

LARGEST = 4000


class FetchFailed(Exception):
    pass


def host_of(url):
    return (urlsplit(url).hostname or "").lower()


def fetch(url):
    """The beginning of the feed, for the preview."""
    try:
        answer = requests.get(url, timeout=5, allow_redirects=True)
        answer.raise_for_status()
    except requests.RequestException:
        raise FetchFailed("The feed could not be read.") from None
    return answer.text[:LARGEST]
