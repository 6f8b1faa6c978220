"""Rows of quayside. Import after start()."""

import itertools
from datetime import timedelta
from decimal import Decimal

from django.contrib.auth.models import Group, User
from django.utils import timezone
from hire.models import Outing, OutingItem, Renter
from stations.models import Craft, Make, Station
from workshop.models import Part, Repair, UsedPart

PROJECT = "landing"
_n = itertools.count(1)


def user(name=None, staff=False, group=None, **more):
    name = name or f"u{next(_n)}"
    u = User.objects.create_user(name, f"{name}@x.example", "rowing-boat-9", is_staff=staff, **more)
    if group:
        u.groups.add(Group.objects.get_or_create(name=group)[0])
    return u


def boss():
    return User.objects.create_superuser(f"boss{next(_n)}", "b@x.example", "rowing-boat-9")


def renter(name="Ida Lake"):
    u = user()
    return Renter.objects.create(user=u, full_name=name, email=u.email)


def station(name="Pier"):
    n = next(_n)
    return Station.objects.create(name=f"{name} {n}", slug=f"st-{n}")


def make(price="40.00"):
    return Make.objects.create(
        title=f"Make {next(_n)}", kind="canoe", seats=2, day_price=Decimal(price)
    )


def craft(code=None, at=None, **more):
    n = next(_n)
    return Craft.objects.create(
        code=code or f"K{n:05}",
        make=more.pop("make", None) or make(),
        station=at or station(),
        **more,
    )


def outing(who=None, at=None, crafts=(), days=3, **more):
    begin = timezone.now().replace(microsecond=0) + timedelta(days=days)
    o = Outing.objects.create(
        renter=who or renter(),
        station=at or station(),
        starts_at=begin,
        ends_at=begin + timedelta(hours=5),
        **more,
    )
    for c in crafts:
        OutingItem.objects.create(outing=o, craft=c, price=c.make.day_price)
    return o


def repair(on=None, parts=0, **more):
    r = Repair.objects.create(
        craft=on or craft(), description=more.pop("description", "hole in the hull"), **more
    )
    for _ in range(parts):
        n = next(_n)
        p = Part.objects.create(title=f"Bolt {n}", sku=f"S{n}", price=Decimal("7.50"), stock=5)
        UsedPart.objects.create(repair=r, part=p, quantity=2)
    return r


def post(c, url, data=None, method="post", **more):
    return getattr(c, method)(url, data or {}, content_type="application/json", **more)


def rows(response):
    data = response.json()
    return data["results"] if isinstance(data, dict) and "results" in data else data
