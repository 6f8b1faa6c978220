# ruff: noqa: E402, F403, F405
"""Tokens for the partner, beside Basic."""

from __future__ import annotations

import datetime
import json

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
import base64

person("part", "Partners")
person("mia")
client = browser()
ITEMS = "/partner/v1/items/"


def post(url, **data):
    return client.post(url, data, "application/json")


def claims(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def bearer(token):
    return client.get(ITEMS, headers={"Authorization": "Bearer " + token}).status_code


answer = post("/partner/v1/token/", username="part", password="pw-of-part")
need(answer.status_code == 200, f"the login answers {answer.status_code}")
tokens = answer.json()
need({"access", "refresh"} <= set(tokens), f"the login gives {set(tokens)}")
need(bearer(tokens["access"]) == 200, f"the token is refused: {bearer(tokens['access'])}")
need(bearer("nonsense.x.y") == 401, "any token is taken")
need(bearer(tokens["refresh"]) == 401, "a refresh token opens the API")
import time

access, refresh = claims(tokens["access"]), claims(tokens["refresh"])
now = time.time()
need(abs(access["exp"] - now - 600) < 30, "access isn't good for 10 minutes")
need(abs(refresh["exp"] - now - 86400) < 30, "refresh isn't good for a day")
answer = post("/partner/v1/token/refresh/", refresh=tokens["refresh"])
need(answer.status_code == 200 and bearer(answer.json()["access"]) == 200, "no refresh")
need(post("/partner/v1/token/", username="part", password="no").status_code == 401, "wrong pw")
other = post("/partner/v1/token/", username="mia", password="pw-of-mia")
if other.status_code == 200:
    need(bearer(other.json()["access"]) == 403, "a customer's token opens the API")
basic = "Basic " + base64.b64encode(b"part:pw-of-part").decode()
need(client.get(ITEMS, headers={"Authorization": basic}).status_code == 200, "Basic is gone")
need(client.get(ITEMS).status_code == 401, "strangers get in")
need("simplejwt" in (ROOT / "requirements.txt").read_text().lower(), "requirements.txt lacks it")
old_tests(OLD)
good()
