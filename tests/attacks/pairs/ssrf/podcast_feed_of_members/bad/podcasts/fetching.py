import requests

MAX_BYTES = 256 * 1024


class FetchError(Exception):
    pass


def fetch_feed(url):
    """The first bytes of the feed as text."""
    try:
        with requests.get(url, timeout=5, stream=True) as response:
            response.raise_for_status()
            body = response.raw.read(MAX_BYTES, decode_content=True)
    except requests.RequestException:
        raise FetchError("The feed could not be read.")
    return body.decode("utf-8", "replace")
