# ruff: noqa: E402, F403, F405
"""Pages of the partner's lists."""

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
first = gear(0)
from gear.models import Item

Item.objects.bulk_create(
    Item(category=first.category, name=f"Same-{n % 3}", sku=f"S-{n:04}", day_price="1")
    for n in range(129)
)
client = browser(person("part", "Partners"))
URL = "/partner/v1/items/"


def page(query=""):
    answer = client.get(URL + query)
    need(answer.status_code == 200, f"{query} answers {answer.status_code}")
    data = answer.json()
    need(isinstance(data, dict) and "results" in data, "there are no pages")
    return data


data = page()
need(len(data["results"]) == 25, f"{len(data['results'])} rows on a page")
need(data.get("next"), "there is no link to the next page")
need(len(page("?page_size=50")["results"]) == 50, "page_size is ignored")
need(len(page("?page_size=500")["results"]) == 100, "page_size isn't limited to 100")
need(len(page("?page_size=0")["results"]) in (25, 1), "page_size=0")
seen, link = [], URL
while link:
    data = client.get(link).json()
    seen += [row["sku"] for row in data["results"]]
    link = data.get("next")
need(len(seen) == 130 and len(set(seen)) == 130, f"pages give {len(seen)}, {len(set(seen))} skus")
of = course("sharp-end")
for n in range(30):
    session(of, days=n + 1)
data = client.get("/partner/v1/sessions/").json()
need(isinstance(data, dict) and len(data["results"]) == 25, "sessions aren't paged")
text = browser().get("/gear/").content.decode()
need(text.count("EUR a day") == 130, "the site's list changed")
need(browser().get(URL).status_code == 401, "strangers get in")
old_tests(OLD)
good()
