import secrets
from datetime import timedelta

from django.contrib.auth.hashers import check_password, make_password
from django.core.mail import send_mail
from django.utils import timezone

from .models import SignInCode

LIFETIME = timedelta(minutes=10)


def send(user):
    code = f"{secrets.randbelow(10**6):06d}"
    SignInCode.objects.update_or_create(
        user=user, defaults={"code_hash": make_password(code), "sent_at": timezone.now()}
    )
    send_mail("Your code", f"The code to sign in is {code}.", None, [user.email])


def redeem(user_id, code):
    """The user of a code that is right and fresh, which is spent by this."""
    since = timezone.now() - LIFETIME
    row = SignInCode.objects.filter(user_id=user_id, user__is_active=True, sent_at__gte=since)
    found = row.select_related("user").first()
    if found is None or not check_password(code, found.code_hash):
        return None
    found.delete()
    return found.user
