"""Rows for the checks of coopcab."""

import datetime
import itertools

from looking_on import *  # noqa: F403
from looking_on import start as _start

_n = itertools.count(1)


def start(before=None, **kw):
    def both(s):
        s.CELERY_TASK_ALWAYS_EAGER = True
        s.CELERY_TASK_EAGER_PROPAGATES = True
        if before:
            before(s)

    _start(before=both, **kw)


def user(role="rider", name=None, **kw):
    from django.contrib.auth import get_user_model

    n = next(_n)
    return get_user_model().objects.create_user(
        f"u{n}@example.com", "taxi-taxi", full_name=name or f"Human{n}", role=role, **kw
    )


def dispatcher(**kw):
    return user("dispatcher", **kw)


def boss():
    from django.contrib.auth import get_user_model

    return get_user_model().objects.create_superuser(
        f"boss{next(_n)}@example.com", "taxi-taxi", full_name="Boss"
    )


def vehicle(**kw):
    from fleet.models import Vehicle

    kw.setdefault("plate", f"PL{next(_n)}X")
    return Vehicle.objects.create(make="Skoda", **kw)


def driver(car=True, name=None, **kw):
    from fleet.models import Driver

    if car is True:
        car = vehicle()
    return Driver.objects.create(
        user=user("driver", name),
        vehicle=car or None,
        licence_no=f"L{next(_n)}",
        joined_on=datetime.date(2024, 1, 1),
        **kw,
    )


def zone(**kw):
    from rides.models import Zone

    n = next(_n)
    kw.setdefault("name", f"Area{n}")
    kw.setdefault("slug", f"area{n}")
    return Zone.objects.create(base_fare_cents=400, per_km_cents=100, **kw)


def ride(**kw):
    from django.utils import timezone
    from rides.models import Ride

    n = next(_n)
    if "rider" not in kw:
        kw["rider"] = user()
    if "zone" not in kw:
        kw["zone"] = zone()
    kw.setdefault("pickup", f"Pick{n}")
    kw.setdefault("dropoff", f"Drop{n}")
    kw.setdefault("requested_at", timezone.now())
    return Ride.objects.create(**kw)


def note(r, text="Hello", author=None):
    from rides.models import RideNote

    return RideNote.objects.create(ride=r, author=author or dispatcher(), text=text)


def api(who=None):
    from rest_framework.test import APIClient

    c = APIClient(raise_request_exception=False)
    if who is not None:
        c.force_login(who)
    return c


def rows(response):
    data = response.json()
    return data["results"] if isinstance(data, dict) else data
