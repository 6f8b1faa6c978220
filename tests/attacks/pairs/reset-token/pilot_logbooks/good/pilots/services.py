import secrets
from datetime import timedelta

from django.contrib.auth.models import User
from django.core.mail import send_mail
from django.utils import timezone

from .models import Reset


def new_token(user):
    return secrets.token_urlsafe(32)


def start_reset(email):
    user = User.objects.filter(email=email, is_active=True).first()
    if user is None:
        return
    fields = {"token": new_token(user), "expires": timezone.now() + timedelta(minutes=30)}
    reset, _ = Reset.objects.update_or_create(user=user, defaults=fields)
    send_mail("Your new password", f"Your code: {reset.token}", None, [user.email])


def find_reset(token):
    return Reset.objects.filter(token=token, expires__gt=timezone.now()).select_related("user").first()


def finish_reset(reset, password):
    reset.user.set_password(password)
    reset.user.save(update_fields=["password"])
    reset.delete()
