"""Small makers of rows for the tests."""

from datetime import date
from itertools import count

from contracts.models import Contract, Invoice
from django.contrib.auth import get_user_model
from faults.models import Fault
from instruments.models import Division, Organ, Stop, Venue
from rounds.models import Round, Tuner, Visit

_n = count(1)


def make_user(**fields):
    fields.setdefault("username", f"user{next(_n)}")
    return get_user_model().objects.create(**fields)


def make_tuner(**fields):
    return Tuner.objects.create(user=make_user(**fields), initials=f"T{next(_n)}")


def make_organ(**fields):
    n = next(_n)
    fields.setdefault("venue", Venue.objects.create(name=f"St {n}", town="Ely"))
    fields.setdefault("nickname", f"Organ {n}")
    return Organ.objects.create(**fields)


def make_stop(organ=None):
    division, _ = Division.objects.get_or_create(organ=organ or make_organ(), name="Great")
    return Stop.objects.create(division=division, name=f"Gedackt {next(_n)}")


def make_round(**fields):
    fields.setdefault("lead", None)
    fields["lead"] = fields["lead"] or make_tuner()
    return Round.objects.create(
        name=f"Round {next(_n)}", starts_on=date(2026, 3, 1), ends_on=date(2026, 3, 31), **fields
    )


def make_visit(**fields):
    fields.setdefault("planned_for", date(2026, 3, 10))
    for name, maker in (("round", make_round), ("organ", make_organ), ("tuner", make_tuner)):
        if name not in fields:
            fields[name] = maker()
    return Visit.objects.create(**fields)


def make_fault(**fields):
    fields.setdefault("title", f"Cipher {next(_n)}")
    for name, maker in (("organ", make_organ), ("reported_by", make_user)):
        if name not in fields:
            fields[name] = maker()
    return Fault.objects.create(**fields)


def make_invoice(client=None, **fields):
    n = next(_n)
    contract = Contract.objects.create(
        venue=make_organ().venue,
        client=client or make_user(),
        started_on=date(2025, 1, 1),
        annual_fee=300,
        reference=f"C-{n}",
    )
    return Invoice.objects.create(
        contract=contract, number=f"N-{n}", issued_on=date(2026, 1, 1), amount=300, **fields
    )
