"""Rows for tests."""

import itertools
from datetime import timedelta
from decimal import Decimal

from django.contrib.auth.models import Group, User
from django.utils import timezone

from hire.models import Outing, OutingItem, Renter
from stations.models import Craft, Make, Station
from workshop.models import Part, Repair, UsedPart

_n = itertools.count(1)


def make_user(name=None, staff=False, groups=()):
    user = User.objects.create_user(name or f"user{next(_n)}", is_staff=staff)
    for group in groups:
        user.groups.add(Group.objects.get_or_create(name=group)[0])
    return user


def make_renter(user=None, name="Ida Lake"):
    user = user or make_user()
    return Renter.objects.create(user=user, full_name=name, email=f"{user.username}@lake.example")


def make_station(name="North Pier"):
    n = next(_n)
    return Station.objects.create(name=name, slug=f"station-{n}", phone="+41 44 000 00 00")


def make_craft(station=None, make=None, **more):
    n = next(_n)
    make = make or Make.objects.create(
        title=f"Otter {n}", kind=Make.Kind.CANOE, seats=2, day_price=Decimal("40.00")
    )
    return Craft.objects.create(
        code=f"C-{n:04}", make=make, station=station or make_station(), **more
    )


def make_outing(renter=None, station=None, crafts=(), **more):
    station = station or make_station()
    starts_at = more.pop("starts_at", timezone.now() + timedelta(days=3))
    outing = Outing.objects.create(
        renter=renter or make_renter(),
        station=station,
        starts_at=starts_at,
        ends_at=more.pop("ends_at", starts_at + timedelta(hours=6)),
        **more,
    )
    for craft in crafts:
        OutingItem.objects.create(outing=outing, craft=craft, price=craft.make.day_price)
    return outing


def make_repair(craft=None, parts=0, **more):
    repair = Repair.objects.create(
        craft=craft or make_craft(), description=more.pop("description", "Leak at the bow"), **more
    )
    for _ in range(parts):
        n = next(_n)
        part = Part.objects.create(title=f"Part {n}", sku=f"P{n}", price=Decimal("7.50"), stock=9)
        UsedPart.objects.create(repair=repair, part=part, quantity=2)
    return repair
