from django.contrib.auth.hashers import check_password, make_password


def seal(word):
    return make_password(word)


def fits(word, sealed):
    return bool(sealed) and check_password(word, sealed)
