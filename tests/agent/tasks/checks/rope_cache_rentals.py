# ruff: noqa: E402, F403, F405, PT008
"""/rentals/ is kept for each user."""

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
mia, otto = person("mia"), person("otto")
thing = gear(1)
hers, his = rental(mia, thing), rental(otto, thing)
client = browser(mia)


def read(client):
    answer = client.get("/rentals/")
    need(answer.status_code == 200, f"/rentals/ answers {answer.status_code}")
    return answer.content.decode()


for _ in range(3):
    need(f"/rentals/{hers.pk}/" in read(client), "one's own rental is missing")
_, answer, sql = queries(lambda: client.get("/rentals/"))
need(f"/rentals/{hers.pk}/" in answer.content.decode(), "one's own rental is missing")
need(not [q for q in sql if "gear_rental" in q], "the rentals are read again")


def only_his(client):
    for _ in range(3):
        text = read(client)
        need(f"/rentals/{hers.pk}/" not in text, "another's rentals are shown")
        need(f"/rentals/{his.pk}/" in text, "one's own rental is missing")
        need(">mia<" not in text, "another's name is shown")


only_his(browser(otto))
anonymous = browser().get("/rentals/")
need(anonymous.status_code == 302 and "/login/" in anonymous["Location"], "strangers read it")
client.logout()
need(client.get("/rentals/").status_code == 302, "after logging out it is still shown")
client.force_login(otto)
only_his(client)
client.force_login(mia)
need(f"/rentals/{hers.pk}/" in read(client), "one's own rental is missing")
import time
from unittest import mock

later = rental(mia, thing)
real = time.time
with mock.patch("time.time", lambda: real() + 400):
    need(f"/rentals/{later.pk}/" in read(client), "after 5 minutes it is still the old page")
need(browser(mia).get("/gear/").status_code == 200, "/gear/")
detail = browser(mia)
detail.get(f"/rentals/{hers.pk}/")
detail.post(f"/rentals/{hers.pk}/cancel/")
text = detail.get(f"/rentals/{hers.pk}/").content.decode()
need("/cancel/" not in text, "the rental's own page is kept too")
old_tests(OLD)
good()
