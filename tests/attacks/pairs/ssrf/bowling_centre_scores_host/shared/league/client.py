import json
from http.client import HTTPException
from urllib.error import URLError
from urllib.request import HTTPRedirectHandler, build_opener

from django.conf import settings


class ScoresUnavailable(Exception):
    pass


class NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, *args, **kwargs):
        return None


class ScoresClient:
    """Asks the scoring computer of a bowling centre."""

    def __init__(self, centre):
        self.base = f"{settings.SCORES_SCHEME}://{centre}.{settings.SCORES_DOMAIN}"

    def lane(self, number):
        opener = build_opener(NoRedirect)
        try:
            with opener.open(f"{self.base}/lanes/{number}.json", timeout=4) as answer:
                return json.loads(answer.read(50_000))
        except (URLError, HTTPException, OSError, ValueError) as error:
            raise ScoresUnavailable from error
