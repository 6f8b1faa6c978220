from math import isfinite

import requests
from django.conf import settings


class TideError(Exception):
    pass


def _height(row):
    metres = float(row["metres"])
    if not isfinite(metres):
        raise ValueError("metres")
    return {"at": str(row["at"]), "metres": metres}


def fetch_heights(harbour):
    """Today's tides of a harbour: a list of {"at": time, "metres": height}."""
    try:
        answer = requests.get(
            settings.TIDE_SERVICE,
            params={"station": harbour.station},
            headers={"X-Key": settings.TIDE_SERVICE_KEY},
            timeout=5,
        )
        answer.raise_for_status()
        return [_height(row) for row in answer.json()["heights"][:48]]
    except (requests.RequestException, KeyError, OverflowError, TypeError, ValueError) as error:
        raise TideError(f"no heights for {harbour.station}") from error
