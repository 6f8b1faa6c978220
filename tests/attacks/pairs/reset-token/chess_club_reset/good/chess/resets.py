import hashlib
import secrets
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.db import transaction
from django.utils import timezone

from .models import Reset

LIFETIME = timedelta(hours=1)


def stored(token):
    """Only the hash is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_token(user):
    return secrets.token_urlsafe(32)


def ask(email):
    user = get_user_model().objects.filter(email__iexact=email, is_active=True).first()
    if user is None:
        return
    token = new_token(user)
    with transaction.atomic():
        user.resets.all().delete()
        Reset.objects.create(user=user, token=stored(token))
    send_mail(
        "Chess club: your new password",
        f"https://chess.example.org/new-password#{token}",
        None,
        [user.email],
    )


@transaction.atomic
def use(token, password):
    reset = Reset.objects.filter(
        token=stored(token), made_at__gt=timezone.now() - LIFETIME
    ).first()
    if reset is None:
        return False
    reset.user.set_password(password)
    reset.user.save(update_fields=["password"])
    reset.user.resets.all().delete()
    return True
