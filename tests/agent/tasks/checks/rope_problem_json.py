# ruff: noqa: E402, F403, F405
"""Errors of the API are application/problem+json."""

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
URL = "/partner/v1/items/"
gear(1)
partner = browser(person("part", "Partners"))


def problem(answer, code):
    need(answer.status_code == code, f"{answer.status_code} instead of {code}")
    kind = answer.get("Content-Type", "").split(";")[0]
    need(kind == "application/problem+json", f"{code} comes as {kind}")
    data = answer.json()
    need(isinstance(data, dict), f"{code}: {data!r}")
    for name in ("type", "title", "status", "detail"):
        need(name in data, f"{code} has no {name}: {data}")
    need(data["status"] == code, f"the status of {code} is {data['status']!r}")
    need(all(isinstance(data[n], str) and data[n] for n in ("type", "title", "detail")), f"{data}")
    return data


answer = browser().get(URL)
problem(answer, 401)
need(answer.get("WWW-Authenticate"), "WWW-Authenticate is gone")
data = problem(browser(person("mia")).get(URL), 403)
need("partners of Ropeworks" in data["detail"], f"the detail is {data['detail']!r}")
problem(partner.get(URL + "99999/"), 404)
answer = partner.post(URL, {"name": "x"}, "application/json")
problem(answer, 405)
need("GET" in answer.get("Allow", ""), "Allow is gone")
answer = partner.get(URL)
need(answer.status_code == 200 and answer["Content-Type"].startswith("application/json"), "200")
page = browser().get("/gear/99999/")
need(page.status_code == 404 and "json" not in page["Content-Type"], "the site's 404 is JSON")

# A validation error, by a serializer of our own behind the project's settings.
from rest_framework import serializers
from rest_framework.test import APIRequestFactory
from rest_framework.views import APIView


class Odd(serializers.Serializer):
    size = serializers.IntegerField()


class OddView(APIView):
    permission_classes = []
    authentication_classes = []

    def post(self, request):
        Odd(data=request.data).is_valid(raise_exception=True)


answer = OddView.as_view()(APIRequestFactory().post("/partner/v1/odd/", {"size": "x"}))
if hasattr(answer, "render"):
    answer.render()
need(answer.status_code == 400, "validation")
data = json.loads(answer.content)
need(data.get("status") == 400 and "title" in data, f"a validation error is {data}")
need("size" in json.dumps(data.get("errors")), f"the field's errors are missing: {data}")
old_tests(OLD)
good()
