import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.mail import send_mail
from django.db import transaction
from django.utils import timezone

from .models import ResetTicket

LIFETIME = timedelta(hours=2)


class BadTicket(Exception):
    pass


def digest_of(key):
    return hashlib.sha256(key.encode()).hexdigest()


def send_ticket(email):
    user = get_user_model().objects.filter(email__iexact=email, is_active=True).first()
    if user is None:
        return
    key = secrets.token_urlsafe(32)
    ResetTicket.objects.create(user=user, digest=digest_of(key))
    link = f"{settings.SITE_URL}/reset/#{key}"
    send_mail("Your new password", f"Choose it here: {link}", None, [user.email])


def set_password(key, password):
    tickets = ResetTicket.objects.filter(
        digest=digest_of(key), created_at__gte=timezone.now() - LIFETIME
    )
    ticket = tickets.select_related("user").first()
    if ticket is None:
        raise BadTicket
    validate_password(password, ticket.user)
    with transaction.atomic():
        if not tickets.update(used_at=timezone.now()):
            raise BadTicket
        ticket.user.set_password(password)
        ticket.user.save(update_fields=["password"])
        ticket.user.reset_tickets.exclude(pk=ticket.pk).delete()
