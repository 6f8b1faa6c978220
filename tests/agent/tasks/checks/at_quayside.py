"""What the checks of quayside share: its code is in `src/`, and so is `manage.py`."""

import os
from datetime import date, timedelta
from itertools import count

os.chdir("src")
from checking import ROOT, start  # noqa: E402

REQUIREMENTS = ROOT.parent / "requirements.txt"
PASSWORD = "lines-and-fenders-31"
OLD_TESTS = 17

start()
from django.contrib.auth import get_user_model  # noqa: E402
from harbour.models import Berth, Booking, Invoice, Pontoon, Vessel  # noqa: E402

numbers = count(500)


def skipper(**more):
    number = next(numbers)
    users = get_user_model().objects
    return users.create_user(f"user{number}", f"user{number}@example.com", PASSWORD, **more)


def berth(**more):
    pontoon, _ = Pontoon.objects.get_or_create(letter="Q")
    values = {"pontoon": pontoon, "number": next(numbers), "length": 14, "nightly_rate": 25}
    return Berth.objects.create(**{**values, **more})


def vessel(owner):
    number = next(numbers)
    return Vessel.objects.create(owner=owner, name="Heron", registration=f"Q{number}", length=9)


def booking(of, at, day=0, **more):
    arrives = date(2031, 3, 1) + timedelta(days=day)
    dates = {"arrives_on": arrives, "leaves_on": arrives + timedelta(days=1)}
    made = Booking.objects.create(vessel=of, berth=at, **dates, **more)
    Invoice.objects.create(booking=made, amount=25)
    return made
