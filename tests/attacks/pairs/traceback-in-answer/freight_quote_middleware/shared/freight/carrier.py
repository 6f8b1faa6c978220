import json
from http.client import HTTPException
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from django.conf import settings


class CarrierDown(Exception):
    status = 502


def rates(origin, destination, kilograms):
    query = urlencode({"from": origin, "to": destination, "kg": kilograms})
    call = Request(f"{settings.CARRIER_URL}?{query}", headers={"X-Api-Key": settings.CARRIER_KEY})
    try:
        with urlopen(call, timeout=5) as answer:
            return json.load(answer)
    except (URLError, HTTPException, OSError, ValueError) as error:
        raise CarrierDown(f"No rates from {settings.CARRIER_URL}: {error}") from error
