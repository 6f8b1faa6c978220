from urllib.parse import urlsplit

import requests

PROVIDERS = {
    "video.example.org": "https://video.example.org/oembed",
    "clips.example.net": "https://clips.example.net/oembed",
}


class NoTitle(Exception):
    pass


def title_of(video):
    """The title of a video as its site tells it."""
    parts = urlsplit(video)
    endpoint = PROVIDERS.get(parts.netloc)
    if endpoint is None:
        raise NoTitle
    try:
        answer = requests.get(endpoint, params={"url": video}, timeout=3, allow_redirects=False)
        answer.raise_for_status()
        title = answer.json()["title"]
    except (requests.RequestException, ValueError, KeyError, TypeError):
        raise NoTitle from None
    return str(title)[:200]
