# ruff: noqa: E402, F403, F405
"""Rental.reference comes to tables with rows, and goes."""

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
from django.db import IntegrityError, connection, transaction
from django.db.migrations.executor import MigrationExecutor

leaves = MigrationExecutor(connection).loader.graph.leaf_nodes("gear")
need(len(leaves) == 1, f"gear ends in {leaves}")
first = [("gear", "0001_initial")]
customer = person("mia")


def to(target):
    try:
        executor = MigrationExecutor(connection)
        executor.migrate(target)
        return MigrationExecutor(connection).loader.project_state(target).apps
    except Exception as error:
        fail(f"migrating to {target} fails: {error!r}")


apps = to(first)
Old = apps.get_model("gear", "Rental")
names = {f.name for f in Old._meta.fields}
need("reference" not in names, "0001 has the reference already: it is applied in production")
day = datetime.date(2026, 5, 1)
ids = [
    Old.objects.create(customer_id=customer.pk, starts_on=day, ends_on=day, note=f"n{n}").pk
    for n in range(7)
]
to(leaves)
from gear.models import Rental

found = list(Rental.objects.filter(pk__in=ids))
need(len(found) == 7, "rentals got lost")
need(len({r.reference for r in found if r.reference}) == 7, "references are missing or not unique")
need(sorted(r.note for r in found) == [f"n{n}" for n in range(7)], "data changed")
new = Rental.objects.create(customer=customer, starts_on=day, ends_on=day)
need(new.reference, "a new rental has no reference")
try:
    with transaction.atomic():
        Rental.objects.filter(pk=new.pk).update(reference=found[0].reference)
except IntegrityError:
    pass
else:
    fail("the database lets two rentals have one reference")
try:
    with transaction.atomic():
        Rental.objects.filter(pk=new.pk).update(reference=None)
except IntegrityError:
    pass
else:
    fail("the database lets a rental be without reference")
apps = to(first)
need(apps.get_model("gear", "Rental").objects.count() == 8, "rentals got lost on the way back")
to(leaves)
no_missing_migrations()
old_tests(OLD)
good()
