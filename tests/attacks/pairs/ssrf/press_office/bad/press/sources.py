import urllib.request

from django.conf import settings
from django.core.exceptions import ValidationError


def check_source(url):
    if not url.startswith(tuple(settings.FEED_SOURCES)):
        raise ValidationError("Not one of our agencies.")


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None


opener = urllib.request.build_opener(NoRedirects)


def read_source(url):
    check_source(url)
    with opener.open(url, timeout=4) as answer:
        return answer.read(100_000).decode(errors="replace")
