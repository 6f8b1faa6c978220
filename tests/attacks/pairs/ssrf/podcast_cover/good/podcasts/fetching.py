import urllib.error

import urllib.request
from urllib.parse import urlsplit

HOSTS = {"covers.example.net", "img.example.net"}


class Refused(Exception):
    pass


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args, **kwargs):
        return None


def cover_of(address):
    parts = urlsplit(address)
    if parts.scheme != "https" or parts.hostname not in HOSTS:
        raise Refused
    try:
        with urllib.request.build_opener(NoRedirects).open(address, timeout=3) as answer:
            return answer.read(200_000)
    except (urllib.error.URLError, OSError, ValueError):
        raise Refused from None
