from django.contrib.auth.models import User
from django.contrib.auth.tokens import default_token_generator
from django.core import signing
from django.urls import reverse

SALT = "skis.reset"
MAX_AGE = 60 * 60 * 24


def link_for(user):
    token = signing.dumps({"user": user.pk, "once": default_token_generator.make_token(user)}, salt=SALT)
    return reverse("reset-confirm", args=[token])


def user_of(token):
    try:
        told = signing.loads(token, salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return None
    user = User.objects.filter(pk=told["user"], is_active=True).first()
    return user if user and default_token_generator.check_token(user, told["once"]) else None
