# ruff: noqa: F403, F405
"""The partner reads courses."""

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
course("sharp-end", level="lead", summary="Falls", internal_note="SECRET-NOTE")
course("alps", level="alpine")
URL = "/partner/v1/courses/"
partner = browser(person("part", "Partners"))
answer = partner.get(URL)
need(answer.status_code == 200, f"{URL} answers {answer.status_code}")
found = {row["slug"]: row for row in rows_of(answer)}
need(set(found) == {"sharp-end", "alps"}, f"the courses are {set(found)}")
row = found["sharp-end"]
need(set(row) == {"slug", "title", "level", "summary", "price"}, f"the fields are {set(row)}")
need(row["level"] == "lead" and row["title"] == "Sharp End", f"wrong: {row}")
need(str(row["price"]) in ("90.00", "90.0"), f"the price is {row['price']!r}")
one = partner.get(URL + "sharp-end/")
need(one.status_code == 200 and one.json()["slug"] == "sharp-end", "no course by slug")
need("SECRET-NOTE" not in answer.content.decode() + one.content.decode(), "the note leaks")
need(partner.get(URL + "nope/").status_code == 404, "no 404")
for user in (person("root", is_superuser=True), person("desk", "Desk")):
    for method in ("post", "put", "patch", "delete"):
        for url in (URL, URL + "sharp-end/"):
            answer = getattr(browser(user), method)(url, "{}", content_type="application/json")
            need(answer.status_code in (403, 405), f"{method} {url}: {answer.status_code}")
need(browser().get(URL).status_code == 401, "strangers read courses")
need(browser(person("mia")).get(URL).status_code == 403, "customers read courses")
need(partner.get("/partner/v1/items/").status_code == 200, "the items are gone")
old_tests(OLD)
good()
