from django.contrib.auth import get_user_model
from django.core import signing
from django.utils.crypto import constant_time_compare, salted_hmac

SALT = "identity.password-reset"
MAX_AGE = 2 * 60 * 60


def state(user):
    return salted_hmac(SALT, f"{user.email}:{user.password}", algorithm="sha256").hexdigest()


def make_token(user):
    return signing.dumps({"user": user.pk, "state": state(user)}, salt=SALT)


def user_of(token):
    """Whose password the token resets, or None."""
    try:
        data = signing.loads(token, salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return None
    user = get_user_model().objects.select_for_update().filter(pk=data["user"], is_active=True).first()
    if user is None or not constant_time_compare(data["state"], state(user)):
        return None
    return user
