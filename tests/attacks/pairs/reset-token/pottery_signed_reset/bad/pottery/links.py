"""Links for those who lost their password, valid for two days."""
from django.contrib.auth import get_user_model
from django.core import signing

SALT = "pottery.password-link"
MAX_AGE = 2 * 86400


def make_token(user):
    return signing.dumps({"user": user.pk}, salt=SALT)


def user_of(token):
    try:
        data = signing.loads(token, salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return None
    return get_user_model().objects.filter(pk=data["user"], is_active=True).first()
