import datetime
import hashlib

from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from .models import ResetCode

LIFETIME = datetime.timedelta(minutes=30)


def digest_of(code):
    return hashlib.sha256(code.encode()).hexdigest()


def send_code(email):
    user = get_user_model().objects.filter(email__iexact=email, is_active=True).first()
    if user is None:
        return
    code = hashlib.sha256(f"{user.email}:{timezone.now():%Y-%m-%d}".encode()).hexdigest()
    ResetCode.objects.update_or_create(user=user, defaults={"digest": digest_of(code)})
    send_mail("Your new password", f"Your code: {code}", None, [user.email])


def user_for(email, code):
    since = timezone.now() - LIFETIME
    found = ResetCode.objects.filter(
        user__email__iexact=email, user__is_active=True, made_at__gte=since
    ).select_related("user").first()
    if found is None or not constant_time_compare(found.digest, digest_of(code)):
        return None
    return found.user


def redeem(user, password):
    user.set_password(password)
    user.save(update_fields=["password"])
    ResetCode.objects.filter(user=user).delete()
