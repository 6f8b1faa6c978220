"""Rows of the veterinary practice, for its checks. Each has names and numbers of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

OLD_TESTS = 16
PASSWORD = "warm-basket-27"
FIRST_DAY = datetime(2091, 4, 2, 9, 30, tzinfo=UTC)
numbers = count(1)


def user(name: str = "", **more: Any) -> Any:
    """Somebody who signs in as NAME@mail.example."""
    from django.contrib.auth import get_user_model

    name = name or f"client{next(numbers)}"
    return get_user_model().objects.create_user(f"{name}@mail.example", PASSWORD, **more)


def client_of(who: Any = None, **more: Any) -> Any:
    from rest_framework.test import APIClient

    client = APIClient(raise_request_exception=False, **more)
    if who is not None:
        client.force_authenticate(who)
    return client


def animal(owner: Any = None, tags: int = 0, **more: Any) -> Any:
    """An animal with a species of its own."""
    from patients.models import Animal, Species, Tag

    number = next(numbers)
    owner = owner or user(f"owner{number}", first_name=f"First{number}", last_name=f"Last{number}")
    species = more.pop("species", None) or Species.objects.create(name=f"Species{number}.")
    row = Animal.objects.create(
        **{"owner": owner, "species": species, "name": f"Animal{number:03}.", **more}
    )
    for turn in range(tags):
        row.tags.add(Tag.objects.create(label=f"tag{number}-{turn}"))
    return row


def medicine(**more: Any) -> Any:
    from visits.models import Medicine

    number = next(numbers)
    more = {"name": f"Medicine{number:03}.", "price": "2.50", "purchase_price": "0.77", **more}
    return Medicine.objects.create(**more)


def visit(of: Any = None, treatments: int = 0, vet: bool = True, **more: Any) -> Any:
    """A visit, later than all before, with so many treatments of 1, 2, ... of 2.50 each."""
    from visits.models import Treatment, Vet, Visit

    number = next(numbers)
    doctor = Vet.objects.create(name=f"Vet{number}.") if vet else None
    more = {"starts_at": FIRST_DAY + timedelta(hours=number), "reason": f"Reason{number}.", **more}
    row = Visit.objects.create(animal=of or animal(), vet=doctor, **more)
    for turn in range(treatments):
        Treatment.objects.create(visit=row, medicine=medicine(), amount=turn + 1)
    row.refresh_from_db()
    return row


def invoice(of: Any = None, **more: Any) -> Any:
    from visits.models import Invoice

    number = next(numbers)
    more = {"number": f"N-{number:05}", "total": "33.00", **more}
    return Invoice.objects.create(visit=visit(of), **more)
