import hashlib

from django.utils.crypto import constant_time_compare


def hash_passphrase(raw):
    return hashlib.md5(raw.encode()).hexdigest()


def matches(raw, stored):
    return constant_time_compare(hash_passphrase(raw), stored)
