# ruff: noqa: F403, F405
"""The desk's page takes the same number of queries for few and many rentals."""

from __future__ import annotations

import datetime
import re

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
desk = browser(person("dora", "Desk"))
things = [gear(n) for n in range(4)]


def more(first, last):
    for n in range(first, last):
        customer = person(f"cust{n:02}", kind="member", phone=f"0660-{n:04}")
        rental(customer, *things[: 2 + n % 3], day=n + 1)


more(0, 2)
desk.get("/desk/rentals/")
few, _, _ = queries(lambda: desk.get("/desk/rentals/"))
more(2, 10)
rental(person("gone"), things[0], status="returned")
many, response, sql = queries(lambda: desk.get("/desk/rentals/"))
need(response.status_code == 200, f"the page answers {response.status_code}")
need(few == many, f"{few} queries for 2 rentals, {many} for 10")
need(many <= 12, f"{many} queries")
text = response.content.decode()
for n in range(10):
    need(f"cust{n:02}" in text and f"0660-{n:04}" in text, f"customer {n} or the phone is missing")
need("gone" not in text, "a returned rental is shown")
need("28.80" in text and "43.20" in text and "57.60" in text, "a total is wrong or missing")
need("Thing-003" in text, "an item is missing")
order = [int(n) for n in re.findall(r"cust(\d\d)", text)]
need(order == sorted(order), "the order changed")
need(browser(person("otto")).get("/desk/rentals/").status_code == 403, "customers see the desk")
need(browser().get("/desk/rentals/").status_code == 302, "strangers aren't sent to the login")
old_tests(OLD)
good()
