import json

import requests

MAX_BYTES = 500_000


class FeedError(Exception):
    pass


def fetch_titles(address):
    """The titles of the items of a JSON feed."""
    try:
        with requests.get(address, timeout=5, stream=True, allow_redirects=False) as response:
            response.raise_for_status()
            body = response.raw.read(MAX_BYTES + 1, decode_content=True)
        if len(body) > MAX_BYTES:
            raise FeedError("The feed is too long.")
        items = json.loads(body)["items"]
        return [str(item["title"])[:200].encode("utf-8", "replace").decode() for item in items[:100]]
    except (requests.RequestException, OSError) as error:
        raise FeedError("The feed could not be fetched.") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FeedError("That is no JSON feed.") from error
