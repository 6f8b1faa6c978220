from django.contrib.auth import get_user_model
from django.core import signing

SALT = "unions.sign-in-link"
MINUTES = 15


def make(user):
    seen = user.last_login.isoformat() if user.last_login else ""
    return signing.dumps([user.pk, seen], salt=SALT)


def user_of(token):
    """Whose link it is; a later sign-in makes it worthless."""
    try:
        pk, seen = signing.loads(token, salt=SALT, max_age=MINUTES * 60)
    except signing.BadSignature:
        return None
    user = get_user_model().objects.filter(pk=pk, is_active=True).first()
    if user is None or seen != (user.last_login.isoformat() if user.last_login else ""):
        return None
    return user
