import base64
import binascii
import pickle


class BadState(Exception):
    pass


def pack(room):
    return base64.b64encode(pickle.dumps(room)).decode()


def unpack(text):
    try:
        return pickle.loads(base64.b64decode(text))
    except (binascii.Error, pickle.UnpicklingError, EOFError) as error:
        raise BadState from error
