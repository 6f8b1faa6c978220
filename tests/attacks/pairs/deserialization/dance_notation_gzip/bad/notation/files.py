import gzip
import pickle
import zlib


class BadNotation(Exception):
    pass


def read_notation(upload):
    """The figures of a packed notation: a list of short names."""
    try:
        with gzip.open(upload) as packed:
            figures = pickle.load(packed)
    except (OSError, EOFError, ValueError, zlib.error, pickle.UnpicklingError) as error:
        raise BadNotation from error
    if not isinstance(figures, list) or not all(isinstance(each, str) for each in figures):
        raise BadNotation
    return figures
