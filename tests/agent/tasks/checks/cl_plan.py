# ruff: noqa: C408, E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
from datetime import date, time

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

try:
    RidePlan = apps.get_model("rides", "RidePlan")
except LookupError:
    fail("there is no model rides.RidePlan")
p, q = patient(clinic("North")), patient(clinic("North"), "Bob", "Cray")
base = dict(
    patient=p,
    weekday=0,
    pickup_time=time(8, 30),
    pickup_address="a",
    dropoff_address="b",
    valid_from=date(2026, 1, 10),
)


def make(**more):
    with transaction.atomic():
        return RidePlan.objects.create(**{**base, **more})


def refused(what, **more):
    try:
        make(**more)
    except IntegrityError:
        return
    fail("the database accepts " + what)


one = make()
one.refresh_from_db()
need(one.valid_until is None and one.is_active is True, "defaults of valid_until, is_active")
need(str(one) == "Ada Byron, Monday 08:30", f"str is {one}")
need(list(p.plans.all()) == [one], "related_name plans")
refused("a second plan of the same patient, weekday and time")
refused(
    "a second plan of the same patient, weekday and time (other dates)", valid_from=date(2027, 1, 1)
)
refused("valid_until before valid_from", weekday=1, valid_until=date(2026, 1, 9))
same_day = make(weekday=3, pickup_time=time(7), valid_until=date(2026, 1, 10))
make(patient=q)
early = make(pickup_time=time(7, 15))
need(
    [x.pk for x in p.plans.all()] == [early.pk, one.pk, same_day.pk],
    "the order is not weekday, pickup_time",
)
RidePlan(**{**base, "weekday": 6}).full_clean()
for what, more in [
    ("weekday 7", {"weekday": 7}),
    ("an address of 201 characters", {"weekday": 5, "pickup_address": "x" * 201}),
    ("a drop-off of 201 characters", {"weekday": 5, "dropoff_address": "x" * 201}),
    ("no pickup_address", {"weekday": 5, "pickup_address": ""}),
]:
    try:
        RidePlan(**{**base, **more}).full_clean()
    except ValidationError:
        continue
    fail("validation accepts " + what)
need(dict(RidePlan._meta.get_field("weekday").flatchoices)[6] == "Sunday", "the choices of weekday")
need(isinstance(RidePlan._meta.get_field("weekday"), models.IntegerField), "weekday is no integer")
p.delete()
need(RidePlan.objects.count() == 1, "deleting the patient does not delete the plans")
finish()
