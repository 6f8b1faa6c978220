# ruff: noqa: E402, F403, F405
"""accounts.0002_roles goes back and takes its groups along."""

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
from django.contrib.auth.models import Group
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

leaves = MigrationExecutor(connection).loader.graph.leaf_nodes("accounts")
Group.objects.create(name="Climbers")
member = person("dora", "Desk")


def to(target):
    try:
        MigrationExecutor(connection).migrate(target)
    except Exception as error:
        fail(f"migrating to {target} fails: {error!r}")


to([("accounts", "0001_initial")])
names = set(Group.objects.values_list("name", flat=True))
need(names == {"Climbers"}, f"after going back the groups are {names}")
need(type(member).objects.filter(pk=member.pk).exists(), "a user was deleted")
to(leaves)
names = set(Group.objects.values_list("name", flat=True))
need(names == {"Climbers", "Desk", "Instructors", "Partners"}, f"forth again: {names}")
no_missing_migrations()
old_tests(OLD)
good()
