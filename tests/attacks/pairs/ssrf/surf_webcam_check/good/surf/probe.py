from urllib.parse import urlsplit

import requests
from django.conf import settings

MOST = 200_000


class NotReachable(Exception):
    pass


def probe(url):
    """What kind of picture a webcam gives, and how big it is."""
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.netloc not in settings.WEBCAM_HOSTS:
        raise NotReachable("Pictures are taken from the hosts we know only.")
    try:
        with requests.get(url, timeout=4, stream=True, allow_redirects=False) as answer:
            answer.raise_for_status()
            start = next(answer.iter_content(MOST), b"")
            return {"type": answer.headers.get("Content-Type", ""), "size": len(start)}
    except (requests.RequestException, ValueError) as error:
        raise NotReachable("The webcam does not answer.") from error
