from urllib.parse import urlsplit
from urllib.request import urlopen

LIMIT = 2_000_000


class PosterError(Exception):
    pass


def fetch_poster(url):
    if urlsplit(url).scheme not in ("http", "https"):
        raise PosterError("A poster is fetched by http or https.")
    try:
        with urlopen(url, timeout=5) as answer:
            content = answer.read(LIMIT + 1)
    except OSError:
        raise PosterError("The poster did not come.") from None
    if len(content) > LIMIT:
        raise PosterError("The poster is too big.")
    return content
