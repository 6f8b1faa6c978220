from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, build_opener

from django.conf import settings

LIMIT = 2_000_000


class PosterError(Exception):
    pass


class NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, *args, **kwargs):
        return None


def fetch_poster(url):
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in settings.POSTER_HOSTS:
        raise PosterError("Posters are fetched from our partners only.")
    try:
        with build_opener(NoRedirect).open(url, timeout=5) as answer:
            content = answer.read(LIMIT + 1)
    except OSError:
        raise PosterError("The poster did not come.") from None
    if len(content) > LIMIT:
        raise PosterError("The poster is too big.")
    return content
