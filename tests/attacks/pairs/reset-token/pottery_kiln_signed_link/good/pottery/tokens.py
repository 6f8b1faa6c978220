from django.contrib.auth import get_user_model
from django.core import signing
from django.utils.crypto import constant_time_compare, salted_hmac

SALT, HOURS = "pottery.reset", 24


def state(user):
    return salted_hmac(SALT, f"{user.password}{user.email}", algorithm="sha256").hexdigest()


def make(user):
    return signing.dumps({"user": user.pk, "state": state(user)}, salt=SALT)


def user_of(token):
    try:
        data = signing.loads(token, salt=SALT, max_age=HOURS * 3600)
    except signing.BadSignature:
        return None
    user = get_user_model().objects.filter(pk=data["user"], is_active=True).first()
    return user if user and constant_time_compare(data["state"], state(user)) else None
