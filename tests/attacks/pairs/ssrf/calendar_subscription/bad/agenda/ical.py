from http.client import HTTPException
from urllib.error import URLError
from urllib.request import urlopen

from rest_framework import status
from rest_framework.exceptions import APIException

MAX_BYTES = 200_000


class CalendarDown(APIException):
    status_code = status.HTTP_502_BAD_GATEWAY
    default_detail = "The calendar does not answer."
    default_code = "calendar_down"


def summaries(url):
    """The first events of the calendar."""
    try:
        with urlopen(url, timeout=5) as answer:
            text = answer.read(MAX_BYTES).decode("utf-8", "replace")
    except (URLError, HTTPException, OSError, ValueError):
        raise CalendarDown() from None
    lines = [line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("SUMMARY")]
    return lines[:20]
