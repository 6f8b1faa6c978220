"""A way of the project's own to log in: the user's key, signed, in a header."""

from django.contrib.auth import get_user_model
from django.core import signing


def headers(user):
    return {"X-Signed-User": signing.dumps(user.pk)}


def user_of(request):
    try:
        key = signing.loads(request.headers.get("X-Signed-User", ""))
    except signing.BadSignature:
        return None
    return get_user_model().objects.filter(pk=key, is_active=True).first()
