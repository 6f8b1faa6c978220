"""Links for those who lost their password, valid for two days."""
from django.contrib.auth import get_user_model
from django.core import signing
from django.utils.crypto import constant_time_compare, salted_hmac

SALT = "pottery.password-link"
MAX_AGE = 2 * 86400


def _state(user):
    return salted_hmac(SALT, f"{user.password}{user.last_login}").hexdigest()


def make_token(user):
    return signing.dumps({"user": user.pk, "state": _state(user)}, salt=SALT)


def user_of(token):
    try:
        data = signing.loads(token, salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return None
    user = get_user_model().objects.filter(pk=data["user"], is_active=True).first()
    if user is None or not constant_time_compare(data["state"], _state(user)):
        return None
    return user
