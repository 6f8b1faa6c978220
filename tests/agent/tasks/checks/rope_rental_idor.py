# ruff: noqa: F403, F405
"""Customers get at their own rentals only, the desk at all."""

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
mia, otto, dora = person("mia"), person("otto"), person("dora", "Desk")
thing = gear(1)
hers, his = rental(mia, thing), rental(otto, thing)


def status(of):
    of.refresh_from_db()
    return of.status


for stranger in (mia, person("ines", "Instructors"), person("part", "Partners")):
    answer = browser(stranger).get(f"/rentals/{his.pk}/")
    need(answer.status_code in (403, 404), f"another's rental answers {answer.status_code}")
    answer = browser(stranger).post(f"/rentals/{his.pk}/cancel/")
    need(answer.status_code in (302, 403, 404), f"cancelling answers {answer.status_code}")
    need(status(his) == "requested", "another's rental can be cancelled")
need(browser(mia).get(f"/rentals/{hers.pk}/").status_code == 200, "one's own can't be read")
browser(mia).post(f"/rentals/{hers.pk}/cancel/")
need(status(hers) == "cancelled", "one's own can't be cancelled")
for user in (dora, person("root", is_superuser=True, is_staff=True)):
    need(browser(user).get(f"/rentals/{his.pk}/").status_code == 200, "the desk can't read")
need(browser(dora).post(f"/rentals/{his.pk}/cancel/").status_code == 302, "desk can't cancel")
need(status(his) == "cancelled", "the desk can't cancel")
third = rental(otto, thing)
for answer in (
    browser().get(f"/rentals/{third.pk}/"),
    browser().post(f"/rentals/{third.pk}/cancel/"),
):
    need(answer.status_code == 302 and "/login/" in answer["Location"], "no login for strangers")
need(status(third) == "requested", "strangers cancel")
need(browser(mia).get("/rentals/99999/").status_code == 404, "no 404 for a missing rental")
old_tests(OLD)
good()
