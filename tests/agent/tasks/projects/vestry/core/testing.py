"""Rows for the tests."""

from datetime import date, timedelta

from django.contrib.auth.models import User

from loans.models import Loan, Reader
from records.models import Box, Collection, Donor, Record, Shelf


def make_user(username="emma", **kwargs):
    return User.objects.create_user(username, **kwargs)


def make_reader(username="emma", card="R-0001", **kwargs):
    return Reader.objects.create(user=make_user(username, **kwargs), card_number=card)


def make_collection(title="Vestry minutes", slug="vestry-minutes"):
    donor, _ = Donor.objects.get_or_create(name="Alice Thorne", town="Wells")
    return Collection.objects.create(title=title, slug=slug, donor=donor)


def make_box(label="B-001", collection=None):
    shelf, _ = Shelf.objects.get_or_create(room="Tower", number=3)
    return Box.objects.create(label=label, shelf=shelf, collection=collection or make_collection())


def make_record(signature="VM-1", box=None, **kwargs):
    kwargs.setdefault("title", f"Minutes {signature}")
    return Record.objects.create(signature=signature, box=box or make_box(), **kwargs)


def make_loan(reader, record, **kwargs):
    kwargs.setdefault("due_on", date.today() + timedelta(days=28))
    return Loan.objects.create(reader=reader, record=record, **kwargs)
