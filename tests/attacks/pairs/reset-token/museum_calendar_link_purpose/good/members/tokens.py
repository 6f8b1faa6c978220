from django.contrib.auth import get_user_model
from django.core import signing
from django.utils.crypto import constant_time_compare, salted_hmac

RESET_AGE = 3600


def stamp_of(user):
    """Another one with every password, so that no token outlives the one it was made for."""
    return salted_hmac("members.tokens", user.password, algorithm="sha256").hexdigest()[:32]


def make_token(user, purpose):
    return signing.dumps(
        {"user": user.pk, "stamp": stamp_of(user)}, salt=f"members.tokens.{purpose}"
    )


def user_of(token, purpose, max_age=None):
    try:
        told = signing.loads(token, salt=f"members.tokens.{purpose}", max_age=max_age)
    except signing.BadSignature:
        return None
    user = get_user_model().objects.filter(pk=told["user"], is_active=True).first()
    if user is None or not constant_time_compare(told["stamp"], stamp_of(user)):
        return None
    return user
