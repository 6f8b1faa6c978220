from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction

from .models import Ticket

LIMIT = 4
PRICES = {"regular": 29900, "student": 9900, "sponsor": 0}


class TooManyTickets(Exception):
    pass


def send_receipt(user, tickets):
    names = "\n".join(f"- {ticket.badge_name}, {ticket.kind}" for ticket in tickets)
    send_mail(
        f"Your tickets: {len(tickets)}",
        f"Hello {user.first_name},\n\nthese are yours:\n{names}\n",
        settings.DEFAULT_FROM_EMAIL,
        [user.email],
    )


@transaction.atomic
def buy_tickets(user, kind, badge_names):
    tickets = [
        Ticket.objects.create(
            holder=user, kind=kind, badge_name=name, price_cents=PRICES[kind]
        )
        for name in badge_names
    ]
    send_receipt(user, tickets)
    if user.tickets.count() > LIMIT:
        raise TooManyTickets
    return tickets
