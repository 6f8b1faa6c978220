import hashlib
import secrets

from django.core.mail import send_mail
from django.utils import timezone

from .models import Subscription


def make_token(email):
    return secrets.token_urlsafe(32)


def subscribe(email, town):
    email = email.lower()
    subscription, new = Subscription.objects.get_or_create(
        email=email, defaults={"token": make_token(email), "town": town}
    )
    if new:
        send_mail("Our newsletter", f"Your page: /subscription/{subscription.token}/", None, [email])
    return subscription


def etag(issue):
    return hashlib.md5(issue.text.encode(), usedforsecurity=False).hexdigest()
