from datetime import date, timedelta
from itertools import count

from accounts.models import User
from harbour.models import Berth, Booking, Pontoon, Vessel

numbers = count(1)


def skipper(**more):
    number = next(numbers)
    return User.objects.create_user(f"skipper{number}", f"skipper{number}@example.com", **more)


def berth(**more):
    number = next(numbers)
    pontoon, _ = Pontoon.objects.get_or_create(letter="A")
    values = {"pontoon": pontoon, "number": number, "length": "12.0", "nightly_rate": "30.00"}
    return Berth.objects.create(**{**values, **more})


def vessel(owner, **more):
    number = next(numbers)
    values = {"name": f"Gull {number}", "registration": f"IR-{number:05}", "length": "9.5"}
    return Vessel.objects.create(owner=owner, **{**values, **more})


def booking(owner, day=0, **more):
    arrives_on = date(2030, 5, 1) + timedelta(days=day)
    values = {
        "vessel": more.pop("vessel", None) or vessel(owner),
        "berth": more.pop("berth", None) or berth(),
        "arrives_on": arrives_on,
        "leaves_on": arrives_on + timedelta(days=2),
    }
    return Booking.objects.create(**{**values, **more})
