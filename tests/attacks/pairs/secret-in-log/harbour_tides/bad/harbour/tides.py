import json
import logging
import math
from http.client import HTTPException
from urllib.parse import urlencode
from urllib.request import urlopen

from django.conf import settings
from django.core.cache import cache
from rest_framework import status
from rest_framework.exceptions import APIException

logger = logging.getLogger(__name__)


class NoTides(APIException):
    status_code = status.HTTP_502_BAD_GATEWAY
    default_detail = "There are no tides for this harbour now."
    default_code = "no_tides"


def read_tide(row):
    metres = float(row["metres"])
    if not math.isfinite(metres):
        raise ValueError("no height")
    return {"at": str(row["at"]), "metres": metres}


def fetch(harbour):
    query = urlencode({"port": harbour.code, "days": 2, "key": settings.TIDE_KEY})
    url = f"{settings.TIDE_URL}?{query}"
    try:
        with urlopen(url, timeout=5) as answer:
            return [read_tide(row) for row in json.loads(answer.read(100_000))["tides"]]
    except (OSError, HTTPException, ValueError, KeyError, TypeError) as exc:
        logger.warning("no tides from %s: %s", url, type(exc).__name__)
        raise NoTides from None


def tides(harbour):
    return cache.get_or_set(f"tides:{harbour.pk}", lambda: fetch(harbour), 900)
