import urllib.request
from urllib.parse import urlsplit

CAMERA_HOSTS = {"cams.lights.example", "cams2.lights.example"}


class NotReachable(Exception):
    pass


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args, **kwargs):
        return None


opener = urllib.request.build_opener(NoRedirects, urllib.request.ProxyHandler({}))


def probe(address):
    """The first lines of what the camera says of itself."""
    try:
        parts = urlsplit(address)
        if parts.scheme not in {"http", "https"} or parts.netloc not in CAMERA_HOSTS:
            raise NotReachable
        with opener.open(address, timeout=3) as answer:
            return answer.read(2000).decode("utf-8", "replace")
    except (OSError, ValueError) as error:
        raise NotReachable from error
