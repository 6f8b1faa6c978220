# ruff: noqa: E402, F403, F405
"""What our apps and Django say comes to the console."""

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


SAY = """
import django, logging
from django.conf import settings
settings.DEBUG = False
django.setup()
for app in ("gear", "courses", "accounts", "partner"):
    logging.getLogger(app + ".services").info("hello-" + app)
    logging.getLogger(app + ".services").warning("warn-" + app)
    logging.getLogger(app + ".services").debug("debug-" + app)
logging.getLogger("django.request").error("boom-of-django")
"""


def said(**more):
    done = run("-c", SAY, DJANGO_SETTINGS_MODULE=settings_module(), **more)
    need(done.returncode == 0, done.stderr[-800:])
    return (done.stdout + done.stderr).splitlines()


lines = said()
for app in ("gear", "courses", "accounts", "partner"):
    own = [line for line in lines if "hello-" + app in line]
    need(len(own) == 1, f"{len(own)} lines for one message of {app}")
    need("INFO" in own[0] and app + ".services" in own[0], f"the line is {own[0]!r}")
    need(re.search(r"\d\d:\d\d", own[0]), f"no time: {own[0]!r}")
    need(not any("debug-" + app in line for line in lines), "DEBUG is on")
need(sum("boom-of-django" in line for line in lines) == 1, "Django's errors: not once")
lines = said(LOG_LEVEL="WARNING")
need(not any("hello-" in line for line in lines), "LOG_LEVEL=WARNING is ignored")
need(sum("warn-" in line for line in lines) == 4, "warnings are missing")
need(any("debug-gear" in line for line in said(LOG_LEVEL="DEBUG")), "LOG_LEVEL=DEBUG is ignored")

start()
import logging
from unittest import mock

from django.utils import timezone
from gear import services

records = []


class Keep(logging.Handler):
    def emit(self, record):
        records.append(record)


for name in ("", "gear", "gear.services"):
    logging.getLogger(name).addHandler(Keep())
mia, thing, day = person("mia"), gear(1), timezone.localdate()
rental(mia, thing)
with mock.patch("celery.app.task.Task.apply_async"):
    placed = services.place_rental(mia, {thing: 1}, day, day)
own = [r for r in records if r.name.startswith("gear") and r.levelno == logging.INFO]
need(any(re.search(rf"\b{placed.pk}\b", r.getMessage()) for r in own), "no line for a new rental")
old_tests(OLD)
good()
