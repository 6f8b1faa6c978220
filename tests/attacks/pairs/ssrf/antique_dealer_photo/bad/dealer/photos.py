import http.client
import urllib.request
from urllib.parse import urlsplit

from django.conf import settings


class NoPhoto(Exception):
    """There is no photo to be had at the address."""


def check_address(url):
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise NoPhoto("Only addresses of the web can be used.")
    if not parts.path.lower().endswith((".jpg", ".jpeg")):
        raise NoPhoto("Only JPEG photos can be used.")


def load_photo(url):
    """The bytes of the photo a dealer shows in a saleroom elsewhere."""
    check_address(url)
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            data = answer.read(settings.PHOTO_BYTES + 1)
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise NoPhoto("The photo could not be loaded.") from error
    if len(data) > settings.PHOTO_BYTES:
        raise NoPhoto("The photo is too large.")
    return data
