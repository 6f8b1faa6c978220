import urllib.request
from urllib.parse import urlsplit

LONGEST = 100_000


class Unreadable(Exception):
    pass


def titles(address):
    """The titles of the events of a calendar."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.path.endswith(".ics"):
        raise Unreadable("Not a calendar.")
    try:
        with urllib.request.urlopen(address, timeout=3) as answer:
            text = answer.read(LONGEST).decode("utf-8", "replace")
    except OSError as error:
        raise Unreadable("No answer.") from error
    return [line[8:] for line in text.splitlines() if line.startswith("SUMMARY:")]
