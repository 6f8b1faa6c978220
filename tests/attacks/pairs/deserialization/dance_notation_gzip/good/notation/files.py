import gzip
import json
import zlib

LIMIT = 5_000_000


class BadNotation(Exception):
    pass


def read_notation(upload):
    """The figures of a packed notation: a list of short names."""
    try:
        with gzip.open(upload) as packed:
            figures = json.loads(packed.read(LIMIT))
    except (OSError, EOFError, ValueError, RecursionError, zlib.error) as error:
        raise BadNotation from error
    if not isinstance(figures, list) or not all(isinstance(each, str) for each in figures):
        raise BadNotation
    return figures
