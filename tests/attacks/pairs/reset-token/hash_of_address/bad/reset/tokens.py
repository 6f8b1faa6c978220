import hashlib

from django.utils.crypto import constant_time_compare


def make(user):
    return hashlib.sha256(f"{user.pk}-{user.email.lower()}".encode()).hexdigest()


def check(user, token):
    return constant_time_compare(make(user), token)
