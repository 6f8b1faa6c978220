# ruff: noqa: E402, F403, F405
"""The confirmation is sent once the rental is stored, and only then."""

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
from unittest import mock

from django.db import connection, transaction
from django.utils import timezone
from gear import services
from gear.models import Rental

sent = []


def record(self, args=None, kwargs=None, **options):
    pk = (list(args or ()) + list((kwargs or {}).values()))[0]
    found = Rental.objects.filter(pk=pk).first()
    lines = found.lines.count() if found else None
    sent.append((self.name, pk, connection.in_atomic_block, lines))


mock.patch("celery.app.task.Task.apply_async", record).start()
mia, one, two, day = person("mia"), gear(1), gear(2), timezone.localdate()
gone = gear(3, retired=True)
placed = services.place_rental(mia, {one: 1, two: 2}, day, day)
need(len(sent) == 1, f"{len(sent)} confirmations for one rental")
need(sent[0][0].endswith("send_confirmation") and sent[0][1] == placed.pk, f"{sent}")
need(not sent[0][2], "the task is sent within the transaction")
need(sent[0][3] == 2, f"the task is sent with {sent[0][3]} lines stored")
sent.clear()
try:
    services.place_rental(mia, {one: 1, gone: 1}, day, day)
except services.RentalError:
    pass
else:
    fail("a retired item can be rented")
need(not sent, "a confirmation is sent of a rental that failed")
need(Rental.objects.count() == 1, "a failed rental is stored")
try:
    with transaction.atomic():
        services.place_rental(mia, {one: 1}, day, day)
        raise KeyError
except KeyError:
    pass
need(not sent, "a confirmation is sent of a rental that was rolled back")
with transaction.atomic():
    services.place_rental(mia, {one: 1}, day, day)
need(len(sent) == 1 and not sent[0][2], f"with a transaction around it: {sent}")
sent.clear()
answer = browser(mia).post(
    f"/gear/{one.pk}/rent/", {"quantity": 1, "starts_on": day, "ends_on": day, "note": ""}
)
need(answer.status_code == 302 and len(sent) == 1, f"by the page: {answer.status_code} {sent}")
old_tests(OLD)
good()
