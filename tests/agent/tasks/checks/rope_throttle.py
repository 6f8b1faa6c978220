# ruff: noqa: B007, F403, F405
"""60 requests a minute for each user of the API."""

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
URL = "/partner/v1/items/"
first, second = browser(person("part", "Partners")), browser(person("dora", "Desk"))
for n in range(60):
    need(first.get(URL).status_code == 200, f"request {n + 1} is refused")
answer = first.get(URL)
need(answer.status_code == 429, f"request 61 answers {answer.status_code}")
need(answer.get("Retry-After"), "no Retry-After")
need(first.get("/partner/v1/sessions/").status_code == 429, "the limit is for each URL alone")
need(second.get(URL).status_code == 200, "another user is refused too")
need(browser().get(URL).status_code in (401, 429), "strangers get in")
need(browser(person("mia")).get(URL).status_code == 403, "customers get in")
for n in range(70):
    need(first.get("/gear/").status_code == 200, "the site is throttled")
old_tests(OLD)
good()
