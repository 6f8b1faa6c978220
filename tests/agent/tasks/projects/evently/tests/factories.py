"""Small helpers that make rows for the tests."""

import itertools
from datetime import timedelta
from decimal import Decimal

from django.contrib.auth.models import User
from django.utils import timezone

from accounts.models import Organiser
from events.models import Event, Review, TicketType, Venue
from orders.models import Attendee, Order, OrderLine

counter = itertools.count(1)


def make_user(**kwargs):
    n = next(counter)
    kwargs.setdefault("username", f"user{n}")
    kwargs.setdefault("email", f"user{n}@example.com")
    return User.objects.create_user(**kwargs)


def make_organiser(**kwargs):
    kwargs.setdefault("user", make_user())
    kwargs.setdefault("name", f"Organiser {next(counter)}")
    return Organiser.objects.create(**kwargs)


def make_venue(**kwargs):
    kwargs.setdefault("name", f"Venue {next(counter)}")
    kwargs.setdefault("city", "Hamburg")
    return Venue.objects.create(**kwargs)


def make_event(**kwargs):
    if "organiser" not in kwargs:
        kwargs["organiser"] = make_organiser()
    if "venue" not in kwargs:
        kwargs["venue"] = make_venue()
    kwargs.setdefault("title", f"Event {next(counter)}")
    kwargs.setdefault("starts_at", timezone.now() + timedelta(days=30))
    kwargs.setdefault("status", Event.Status.PUBLISHED)
    return Event.objects.create(**kwargs)


def make_ticket_type(**kwargs):
    if "event" not in kwargs:
        kwargs["event"] = make_event()
    kwargs.setdefault("name", "Standard")
    kwargs.setdefault("price", Decimal("20.00"))
    kwargs.setdefault("quantity", 100)
    return TicketType.objects.create(**kwargs)


def make_order(customer=None, ticket_type=None, quantity=1, **kwargs):
    customer = customer or make_user()
    ticket_type = ticket_type or make_ticket_type()
    order = Order.objects.create(customer=customer, **kwargs)
    line = OrderLine.objects.create(
        order=order, ticket_type=ticket_type, quantity=quantity, unit_price=ticket_type.price
    )
    for _ in range(quantity):
        Attendee.objects.create(line=line, name=customer.username, email=customer.email)
    return order


def make_review(**kwargs):
    if "event" not in kwargs:
        kwargs["event"] = make_event()
    if "author" not in kwargs:
        kwargs["author"] = make_user()
    kwargs.setdefault("rating", 4)
    return Review.objects.create(**kwargs)
