# ruff: noqa: E402, F403, F405
"""No secret is in the source; the values come from the environment."""

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


OLD_SECRETS = ["rw-7f2kq0x!m4vb9z1t8s3c6d5g-shop-key", "karabiner-1987", "whsec_3fb0a1c55e"]
for path in sorted(ROOT.rglob("*")):
    parts = path.relative_to(ROOT).parts
    if not path.is_file() or ".git" in parts or path.suffix in {".pyc", ".sqlite3"}:
        continue
    text = path.read_text(errors="replace")
    for secret in OLD_SECRETS:
        need(secret not in text, f"{path.relative_to(ROOT)} still holds a secret")
given = set(variables().values())
need(len(given) >= 3, f"only {sorted(variables())} come from the environment")
setup()
from django.conf import settings

for name in ("SECRET_KEY", "EMAIL_HOST_PASSWORD", "PARTNER_WEBHOOK_SECRET"):
    need(getattr(settings, name, None) in given, f"{name} doesn't come from the environment")
need(settings.EMAIL_HOST_USER == "shop", "EMAIL_HOST_USER changed")
old_tests(OLD)
good()
