# ruff: noqa: E402, F403, F405
"""The model Inspection, and its migration."""

from __future__ import annotations

import datetime

from checking import *

OLD = 22


def person(name, *groups, kind="guest", phone="", **fields):
    from accounts.models import Profile
    from django.contrib.auth.models import Group, User

    user = User.objects.create_user(name, name + "@mail.example", "pw-of-" + name, **fields)
    Profile.objects.create(user=user, kind=kind, phone=phone)
    for group in groups:
        user.groups.add(Group.objects.get_or_create(name=group)[0])
    return user


def gear(number, category="ropes", **fields):
    from gear.models import Category, Item

    row, _ = Category.objects.get_or_create(slug=category, defaults={"name": category.title()})
    values = {"category": row, "name": f"Thing-{number:03}", "sku": f"SKU-{number:03}"}
    return Item.objects.create(**{**values, "day_price": "8.00", **fields})


def rental(customer, *items, status="requested", day=3):
    from django.utils import timezone
    from gear.models import Rental

    start = timezone.localdate() + datetime.timedelta(days=day)
    row = Rental.objects.create(
        customer=customer,
        status=status,
        starts_on=start,
        ends_on=start + datetime.timedelta(days=1),
    )
    for thing in items:
        row.lines.create(item=thing, quantity=1)
    return row


def course(slug, **fields):
    from courses.models import Course

    values = {"slug": slug, "title": slug.replace("-", " ").title(), "price": "90.00"}
    return Course.objects.create(**{**values, **fields})


def session(of, days=5, **fields):
    from courses.models import Session
    from django.utils import timezone

    starts_at = timezone.now() + datetime.timedelta(days=days)
    values = {"course": of, "starts_at": starts_at, "location": "Hall"}
    return Session.objects.create(**{**values, **fields})


def browser(user=None):
    from django.test import Client

    client = Client(raise_request_exception=False)
    if user is not None:
        client.force_login(user)
    return client


def rows_of(response):
    data = response.json()
    return data["results"] if isinstance(data, dict) and "results" in data else data


def by_base(response):
    return "base.html" in {template.name for template in response.templates}


start()
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import models
from gear.models import Item

Inspection = model("gear", "Inspection")
User = get_user_model()
to_item = field(Inspection, "ForeignKey", to=Item)
by = field(Inspection, "ForeignKey", to=User)
need(to_item.remote_field.on_delete is models.CASCADE, "deleting an item keeps its inspections")
need(by.remote_field.on_delete is models.PROTECT, "inspectors can be deleted")
need(not by.null and not to_item.null, "a relation may be empty")
days = [
    f
    for f in Inspection._meta.fields
    if isinstance(f, models.DateField) and not getattr(f, "auto_now", False)
]
need(days, "no date")
with_choices = [f for f in Inspection._meta.fields if f.choices]
need(with_choices, "no choices for the result")
result = with_choices[0]
values = [str(value) for value, _ in result.flatchoices]
need(
    [v.lower() for v in values] == ["pass", "repair", "retire"]
    or sorted(str(label).lower() for _, label in result.flatchoices)
    == ["pass", "repair", "retire"],
    f"the results are {values}",
)
notes = field(Inspection, "TextField")
need(notes.blank, "notes can't be empty")
ordering = [str(part) for part in Inspection._meta.ordering]
plain = [f.name for f in days]
need(
    ordering and ordering[0].lstrip("-") in plain and ordering[0].startswith("-"),
    f"not newest first: {ordering}",
)
thing, user = gear(1), person("dora", "Desk")
day_name = ordering[0].lstrip("-")
day_field = Inspection._meta.get_field(day_name)


def make(day, value):
    row = Inspection(**{to_item.name: thing, by.name: user, result.name: value})
    if day_field.editable:
        setattr(row, day_name, day)
    row.full_clean()
    row.save()
    if not day_field.editable:
        Inspection.objects.filter(pk=row.pk).update(**{day_name: day})
    return row


first = make(datetime.date(2026, 1, 5), values[0])
second = make(datetime.date(2026, 3, 5), values[1])
need(list(Inspection.objects.all()) == [second, first], "not newest first")
try:
    make(datetime.date(2026, 3, 6), "excellent")
except ValidationError:
    pass
else:
    fail("any result is let in")
try:
    user.delete()
except models.ProtectedError:
    pass
else:
    fail("an inspector was deleted")
need("object (" not in str(first), "no __str__")
thing.delete()
need(not Inspection.objects.exists(), "inspections outlive their item")
no_missing_migrations()
there_and_back("gear")
old_tests(OLD)
good()
