import secrets
from datetime import timedelta

from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac

from .models import LoginCode, OutgoingText, Rider


def digest_of(rider, code):
    return salted_hmac("nightbus.code", f"{rider.pk}:{code}", algorithm="sha256").hexdigest()


def send_code(phone):
    rider = Rider.objects.filter(phone=phone, user__is_active=True).first()
    if rider is None:
        return
    code = f"{secrets.randbelow(10**6):06d}"
    LoginCode.objects.update_or_create(
        rider=rider,
        defaults={"digest": digest_of(rider, code), "expires_at": timezone.now() + timedelta(minutes=10)},
    )
    OutgoingText.objects.create(phone=phone, body=f"Your code for the night bus: {code}")


def take_code(phone, code):
    """The user to whom the code was sent, or None."""
    found = (
        LoginCode.objects.select_related("rider__user")
        .filter(rider__phone=phone, rider__user__is_active=True, expires_at__gt=timezone.now())
        .first()
    )
    if found is None or not constant_time_compare(found.digest, digest_of(found.rider, code)):
        return None
    deleted, _ = LoginCode.objects.filter(pk=found.pk, digest=found.digest).delete()
    return found.rider.user if deleted else None
