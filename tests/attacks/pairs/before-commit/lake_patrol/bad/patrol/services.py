from functools import partial

from django.core.mail import send_mail
from django.db import IntegrityError, transaction

from .models import Shift


class Taken(Exception):
    pass


def confirm(guard, watches):
    days = ", ".join(str(watch.day) for watch in watches)
    send_mail("Your shifts at the lake", f"See you on {days}.", "patrol@example.org", [guard.email])


def sign_up(guard, watches):
    """All the shifts or none."""
    try:
        with transaction.atomic():
            confirm(guard, watches)
            for watch in watches:
                Shift.objects.create(watch=watch, guard=guard)
    except IntegrityError:
        raise Taken("You have one of these shifts already.") from None
