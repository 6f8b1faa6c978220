from django.contrib.auth import get_user_model
from django.core import signing
from django.core.mail import send_mail
from django.urls import reverse

SALT = "kites.sign-in"
MAX_AGE = 15 * 60


def send_link(request, user):
    token = signing.dumps({"user": user.pk}, salt=SALT)
    link = request.build_absolute_uri(reverse("enter", args=[token]))
    send_mail("Your way in", link, None, [user.email])


def user_of(token):
    """The user of a link that is signed and fresh, or None."""
    try:
        data = signing.loads(token, salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return None
    return get_user_model().objects.filter(pk=data["user"], is_active=True).first()
