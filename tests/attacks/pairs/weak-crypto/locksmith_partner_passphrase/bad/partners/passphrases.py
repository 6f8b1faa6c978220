import hashlib

from django.utils.crypto import constant_time_compare

PEPPER = "keys-and-cylinders"


def digest(passphrase):
    return hashlib.sha256(f"{PEPPER}:{passphrase}".encode()).hexdigest()


def is_right(passphrase, kept):
    return constant_time_compare(digest(passphrase), kept)
