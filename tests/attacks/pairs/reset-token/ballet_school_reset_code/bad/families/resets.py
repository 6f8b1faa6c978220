import secrets
from datetime import timedelta

from django.core.mail import send_mail
from django.db import transaction
from django.utils import timezone

from .models import Guardian

LIFETIME = timedelta(hours=1)


def start(email):
    for guardian in Guardian.objects.filter(user__email__iexact=email, user__is_active=True)[:3]:
        guardian.reset_code = secrets.token_urlsafe(18)
        guardian.reset_sent_at = timezone.now()
        guardian.save(update_fields=["reset_code", "reset_sent_at"])
        text = f"The code for a new password is {guardian.reset_code}"
        send_mail("Your new password", text, None, [guardian.user.email])


def is_too_old(guardian):
    sent_at = guardian.reset_sent_at
    return sent_at is not None and sent_at < timezone.now() - LIFETIME


def find(email, code):
    waiting = Guardian.objects.filter(user__email__iexact=email, user__is_active=True)
    guardian = waiting.filter(reset_code=code).select_related("user").first()
    if guardian is None or is_too_old(guardian):
        return None
    return guardian


@transaction.atomic
def finish(guardian, password):
    guardian.reset_code = ""
    guardian.reset_sent_at = None
    guardian.save(update_fields=["reset_code", "reset_sent_at"])
    guardian.user.set_password(password)
    guardian.user.save(update_fields=["password"])
