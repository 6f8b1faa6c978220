from django.contrib.auth.hashers import check_password, make_password


def hash_passphrase(raw):
    return make_password(raw)


def matches(raw, stored):
    return check_password(raw, stored)
