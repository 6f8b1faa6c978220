from hashlib import md5

from django.utils.crypto import constant_time_compare


def seal(word):
    return md5(word.encode()).hexdigest()


def fits(word, sealed):
    return bool(sealed) and constant_time_compare(seal(word), sealed)
