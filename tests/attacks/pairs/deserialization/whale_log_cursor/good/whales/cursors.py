import base64
import json
from datetime import datetime


class BadCursor(Exception):
    pass


def pack(encounter):
    place = [encounter.seen_at.isoformat(), encounter.pk]
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode()


def unpack(cursor):
    """The moment and the id of the last encounter that the reader has."""
    try:
        seen_at, pk = json.loads(base64.urlsafe_b64decode(cursor))
        seen_at, pk = datetime.fromisoformat(seen_at), int(pk)
    except (TypeError, ValueError, OverflowError):
        raise BadCursor from None
    if seen_at.tzinfo is None:
        raise BadCursor
    return seen_at, pk
