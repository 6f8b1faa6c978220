from django.contrib.auth import get_user_model
from django.core import signing

SALT = "identity.password-reset"
MAX_AGE = 2 * 60 * 60


def make_token(user):
    return signing.dumps({"user": user.pk, "email": user.email}, salt=SALT)


def user_of(token):
    """Whose password the token resets, or None."""
    try:
        data = signing.loads(token, salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return None
    return get_user_model().objects.filter(pk=data["user"], email=data["email"], is_active=True).first()
