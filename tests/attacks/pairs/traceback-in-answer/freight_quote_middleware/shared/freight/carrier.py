import json
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import urlopen

from django.conf import settings


class CarrierDown(Exception):
    pass


def rates(origin, destination, kilograms):
    query = urlencode({"from": origin, "to": destination, "kg": kilograms, "key": settings.CARRIER_KEY})
    url = f"{settings.CARRIER_URL}?{query}"
    try:
        with urlopen(url, timeout=5) as answer:
            return json.load(answer)
    except (URLError, TimeoutError, ValueError) as error:
        raise CarrierDown(f"No rates from {url}: {error}") from error
