import base64
import binascii
import pickle


class BadCursor(Exception):
    pass


def pack(encounter):
    place = (encounter.seen_at, encounter.pk)
    return base64.urlsafe_b64encode(pickle.dumps(place)).decode()


def unpack(cursor):
    """The moment and the id of the last encounter that the reader has."""
    try:
        seen_at, pk = pickle.loads(base64.urlsafe_b64decode(cursor))
    except (binascii.Error, pickle.UnpicklingError, EOFError, TypeError, ValueError):
        raise BadCursor from None
    return seen_at, pk
