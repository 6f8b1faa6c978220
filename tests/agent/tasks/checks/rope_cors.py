# ruff: noqa: F403, F405
"""Two origins may call the partner API from a browser."""

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
client = browser(person("part", "Partners"))
ALLOW = "Access-Control-Allow-Origin"
GOOD = ["https://vertical.example", "https://book.vertical.example"]


def ask(url, origin, method="get"):
    more = (
        {"Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": "authorization"}
        if method == "options"
        else {}
    )
    return getattr(client, method)(url, headers={"Origin": origin, **more})


for origin in GOOD:
    answer = ask("/partner/v1/items/", origin)
    need(answer.status_code == 200, f"{answer.status_code}")
    need(answer.get(ALLOW) == origin, f"{origin} gets {answer.get(ALLOW)!r}")
    answer = ask("/partner/v1/items/", origin, "options")
    need(answer.status_code in (200, 204), f"the preflight answers {answer.status_code}")
    need(answer.get(ALLOW) == origin, "the preflight doesn't allow the origin")
    allowed = answer.get("Access-Control-Allow-Headers", "").lower()
    need("authorization" in allowed or allowed == "*", "no Authorization header")
    for page in ("/gear/", "/login/", "/rentals/"):
        need(ask(page, origin).get(ALLOW) is None, f"{page} is open to {origin}")
for origin in (
    "https://evil.example",
    "http://vertical.example",
    "https://vertical.example.evil.example",
    "https://evilvertical.example",
    "https://shop.vertical.example",
):
    need(ask("/partner/v1/items/", origin).get(ALLOW) is None, f"{origin} is let in")
    need(ask("/partner/v1/items/", origin, "options").get(ALLOW) is None, f"{origin} is let in")
anonymous = browser().get("/partner/v1/items/", headers={"Origin": GOOD[0]})
need(anonymous.status_code == 401, "strangers get in")
need("cors" in (ROOT / "requirements.txt").read_text().lower(), "requirements.txt lacks it")
old_tests(OLD)
good()
