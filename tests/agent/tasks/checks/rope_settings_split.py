# ruff: noqa: F403, F405
"""Settings by environment."""

from __future__ import annotations

import datetime
import json
import os
import re
import subprocess
import sys
from pathlib import Path

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


SHOW = """
import json, django
django.setup()
from django.conf import settings as s
print("VALUES " + json.dumps({
    "debug": s.DEBUG, "key": s.SECRET_KEY, "hosts": list(s.ALLOWED_HOSTS),
    "session": s.SESSION_COOKIE_SECURE, "csrf": s.CSRF_COOKIE_SECURE,
    "ssl": s.SECURE_SSL_REDIRECT, "db": str(s.DATABASES["default"]["NAME"]),
    "apps": list(s.INSTALLED_APPS), "tz": s.TIME_ZONE}))
"""


def values(module, **more):
    done = run("-c", SHOW, DJANGO_SETTINGS_MODULE=module, **more)
    need(done.returncode == 0, f"{module} can't be used: {done.stderr[-800:]}")
    return json.loads(done.stdout.split("VALUES ")[1])


for name in ("base", "dev", "prod"):
    need((ROOT / "ropeworks" / "settings" / f"{name}.py").exists(), f"no settings/{name}.py")
hosts = set()
for path in (ROOT / "ropeworks" / "settings").glob("*.py"):
    hosts |= set(re.findall(r"""["'](\w*HOSTS?\w*)["']""", path.read_text()))
dev = values("ropeworks.settings.dev")
need(dev["debug"] is True, "dev has no DEBUG")
need(not dev["ssl"], "dev redirects to https")
given = dict.fromkeys(hosts, "shop.ropeworks.example,www.ropeworks.example")
prod = values("ropeworks.settings.prod", **given)
need(prod["debug"] is False, "prod has DEBUG")
need(prod["session"] and prod["csrf"] and prod["ssl"], "cookies or https aren't secure")
need(prod["key"] in set(variables().values()), "prod's key isn't from the environment")
need(
    prod["hosts"] == ["shop.ropeworks.example", "www.ropeworks.example"],
    f"prod's hosts are {prod['hosts']}",
)
for one in (dev, prod):
    need(Path(one["db"]).parent.resolve() == ROOT.resolve(), f"the database moved to {one['db']}")
    need({"gear", "courses", "partner", "accounts"} <= set(one["apps"]), "apps are missing")
    need(one["tz"] == "Europe/Vienna", "the time zone changed")
bare = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG")}
done = subprocess.run(
    [sys.executable, "-c", SHOW],
    cwd=ROOT,
    capture_output=True,
    text=True,
    env={**bare, "DJANGO_SETTINGS_MODULE": "ropeworks.settings.prod"},
)
need(done.returncode != 0, "prod starts without a secret key")
MODULE = """
import os
os.environ.pop("DJANGO_SETTINGS_MODULE", None)
import ropeworks.{}
from django.conf import settings
settings.DEBUG
print("MODULE", settings.SETTINGS_MODULE)
"""
for entry in ("wsgi", "celery"):
    done = run("-c", MODULE.format(entry), **given)
    need("MODULE ropeworks.settings.prod" in done.stdout, f"{entry}: {done.stdout}{done.stderr}")
done = run(
    "manage.py", "shell", "-c", "from django.conf import settings; print(settings.SETTINGS_MODULE)"
)
need("ropeworks.settings.dev" in done.stdout, f"manage.py: {done.stdout}{done.stderr[-500:]}")
old_tests(OLD)
good()
