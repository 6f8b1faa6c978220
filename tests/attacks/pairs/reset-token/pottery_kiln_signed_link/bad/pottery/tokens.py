from django.contrib.auth import get_user_model
from django.core import signing

SALT, HOURS = "pottery.reset", 24


def make(user):
    return signing.dumps({"user": user.pk}, salt=SALT)


def user_of(token):
    try:
        data = signing.loads(token, salt=SALT, max_age=HOURS * 3600)
    except signing.BadSignature:
        return None
    return get_user_model().objects.filter(pk=data["user"], is_active=True).first()
