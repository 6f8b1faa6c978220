import datetime
import itertools

from accounts.models import User
from accounts.tests.factories import make_user
from fleet.models import Driver, Vehicle

_numbers = itertools.count(1)


def make_vehicle(**fields):
    fields.setdefault("plate", f"W {next(_numbers)} TX")
    return Vehicle.objects.create(make="Skoda Octavia", **fields)


def make_driver(vehicle=None, **fields):
    user = make_user(role=User.Role.DRIVER, **fields)
    return Driver.objects.create(
        user=user,
        vehicle=vehicle,
        licence_no=f"L{next(_numbers)}",
        joined_on=datetime.date(2023, 4, 1),
    )
