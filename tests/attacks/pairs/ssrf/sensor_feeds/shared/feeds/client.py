import requests

LIMIT = 65_536


class FeedUnavailable(Exception):
    pass


def fetch(url):
    try:
        with requests.get(url, timeout=5, allow_redirects=False, stream=True) as answer:
            if answer.status_code != 200:
                raise FeedUnavailable
            return answer.raw.read(LIMIT, decode_content=True).decode(errors="replace")
    except (requests.RequestException, OSError) as error:
        raise FeedUnavailable from error
