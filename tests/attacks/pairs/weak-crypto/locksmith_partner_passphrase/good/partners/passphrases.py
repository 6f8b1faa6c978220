from django.contrib.auth.hashers import check_password, make_password


def digest(passphrase):
    return make_password(passphrase)


def is_right(passphrase, kept):
    return check_password(passphrase, kept)
