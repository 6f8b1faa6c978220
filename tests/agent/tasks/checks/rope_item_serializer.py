# ruff: noqa: F403, F405
"""What the partner sees of an item."""

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
ok = gear(1, purchase_price="77.77", size="60 m")
gear(2, condition="repair", category="shoes")
gear(3, retired=True)
client = browser(person("part", "Partners"))
answer = client.get("/partner/v1/items/")
need(answer.status_code == 200, f"the list answers {answer.status_code}")
found = {row["sku"]: row for row in rows_of(answer)}
need(set(found) == {"SKU-001", "SKU-002"}, f"the items are {set(found)}")
wanted = {"id", "sku", "name", "category", "size", "day_price", "available"}
detail = client.get(f"/partner/v1/items/{ok.pk}/").json()
for row in (*found.values(), detail):
    need(set(row) == wanted, f"the fields are {sorted(row)}")
row = found["SKU-001"]
need(row["category"] == "ropes" and found["SKU-002"]["category"] == "shoes", "not the slug")
need(row["available"] is True and found["SKU-002"]["available"] is False, "available is wrong")
need(row["day_price"] == "8.00" and row["size"] == "60 m" and row["id"] == ok.pk, f"{row}")
need("77.77" not in answer.content.decode(), "the purchase price leaks")
few, _, _ = queries(lambda: client.get("/partner/v1/items/"))
for n in range(10, 18):
    gear(n, category=f"cat-{n}")
many, _, _ = queries(lambda: client.get("/partner/v1/items/"))
need(few == many, f"{few} queries for 2 items, {many} for 10")
old_tests(OLD)
good()
