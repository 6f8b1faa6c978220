from django.core import signing

SALT = "kitchen-plan"
ONE_HOUR = 3600


class BadState(Exception):
    pass


def pack(room):
    return signing.dumps(room, salt=SALT)


def unpack(text):
    try:
        return signing.loads(text, salt=SALT, max_age=ONE_HOUR)
    except signing.BadSignature as error:
        raise BadState from error
