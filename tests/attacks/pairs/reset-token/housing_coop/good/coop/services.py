import hashlib
import secrets
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.mail import send_mail
from django.db import transaction
from django.utils import timezone

from .models import PasswordTicket

LIFETIME = timedelta(hours=1)


class TicketRefused(Exception):
    pass


def _digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


def send_ticket(email):
    for resident in get_user_model().objects.filter(email__iexact=email, is_active=True)[:5]:
        token = secrets.token_urlsafe(32)
        PasswordTicket.objects.create(resident=resident, digest=_digest(token))
        send_mail("Your new password", f"Your ticket: {token}", None, [resident.email])


@transaction.atomic
def redeem(token, password):
    now = timezone.now()
    tickets = PasswordTicket.objects.filter(
        digest=_digest(token), made_at__gt=now - LIFETIME, resident__is_active=True
    )
    ticket = tickets.select_related("resident").first()
    if ticket is None:
        raise TicketRefused
    validate_password(password, ticket.resident)
    if not tickets.filter(used_at=None).update(used_at=now):
        raise TicketRefused
    ticket.resident.set_password(password)
    ticket.resident.save(update_fields=["password"])
    ticket.resident.password_tickets.filter(used_at=None).update(used_at=now)
