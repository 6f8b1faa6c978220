from http.client import HTTPException
from urllib.error import URLError
from urllib.request import HTTPRedirectHandler, build_opener

from rest_framework import status
from rest_framework.exceptions import APIException

MAX_BYTES = 200_000


class NoRedirects(HTTPRedirectHandler):
    def redirect_request(self, *args, **kwargs):
        return None


OPENER = build_opener(NoRedirects)


class CalendarDown(APIException):
    status_code = status.HTTP_502_BAD_GATEWAY
    default_detail = "The calendar does not answer."
    default_code = "calendar_down"


def summaries(url):
    """The first events of the calendar."""
    try:
        with OPENER.open(url, timeout=5) as answer:
            text = answer.read(MAX_BYTES).decode("utf-8", "replace")
    except (URLError, HTTPException, OSError, ValueError):
        raise CalendarDown() from None
    lines = [line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("SUMMARY")]
    return lines[:20]
