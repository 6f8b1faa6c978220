import urllib.request
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError


def check_source(url):
    parts = urlsplit(url)
    if (parts.scheme, parts.netloc) not in {urlsplit(source)[:2] for source in settings.FEED_SOURCES}:
        raise ValidationError("Not one of our agencies.")


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None


opener = urllib.request.build_opener(NoRedirects)


def read_source(url):
    check_source(url)
    with opener.open(url, timeout=4) as answer:
        return answer.read(100_000).decode(errors="replace")
