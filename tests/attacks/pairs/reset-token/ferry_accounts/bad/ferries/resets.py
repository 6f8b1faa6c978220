import datetime
import hashlib

from django.core.mail import send_mail
from django.utils import timezone

from .models import ResetRequest

LIFETIME = datetime.timedelta(hours=1)


def make_token(user):
    seed = f"{user.pk}:{user.email}:{timezone.now():%Y-%m-%d}"
    return hashlib.sha256(seed.encode()).hexdigest()


def start(user):
    ResetRequest.objects.filter(user=user).delete()
    made = ResetRequest.objects.create(user=user, token=make_token(user))
    send_mail("Your new password", f"Your code is {made.token}", None, [user.email])


def redeem(token):
    """The user the token was made for; a token serves once."""
    made = ResetRequest.objects.filter(
        token=token, made__gte=timezone.now() - LIFETIME, user__is_active=True
    ).select_related("user").first()
    if made is None or not ResetRequest.objects.filter(pk=made.pk).delete()[0]:
        return None
    return made.user
