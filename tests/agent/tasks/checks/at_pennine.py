"""Rows for the checks; import after start()."""

import datetime
import itertools

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.utils import timezone
from events.models import Event, Registration, Venue
from members.models import Interest, Member, Payment
from observatory.models import Constellation, Dome, Observation, Remark, Slot, Target, Telescope

_count = itertools.count(1)
NOW = timezone.now().replace(microsecond=0)


def user(name=None, **kwargs):
    name = name or f"u{next(_count)}"
    return get_user_model().objects.create_user(
        name, f"{name}@example.org", "orion-nebula-42", **kwargs
    )


def member(**kwargs):
    n = next(_count)
    u = user(f"mem{n}", first_name="Vorname", last_name=f"Zuname{n}")
    values = {"number": f"K{n:05}", "joined_on": datetime.date(2021, 5, 1)} | kwargs
    return Member.objects.create(user=u, **values)


def committee():
    m = member()
    m.user.groups.add(Group.objects.get_or_create(name="Committee")[0])
    return m


def root():
    return get_user_model().objects.create_superuser(f"root{next(_count)}", "r@example.org", "x")


def telescope(**kwargs):
    n = next(_count)
    values = {"name": f"Refractor {n}", "slug": f"refractor-{n}", "aperture_mm": 150} | kwargs
    if "dome" not in values:
        values["dome"] = Dome.objects.create(name=f"Dome no {n}")
    return Telescope.objects.create(**values)


def target(**kwargs):
    n = next(_count)
    values = {"designation": f"NGC {n}", "kind": "galaxy"} | kwargs
    if "constellation" not in values:
        values["constellation"] = Constellation.objects.create(
            name=f"Stars {n}", abbreviation=f"{n:03}"[-3:]
        )
    return Target.objects.create(**values)


def observation(by=None, **kwargs):
    values = {"observed_at": NOW - datetime.timedelta(days=2), "seeing": 3} | kwargs
    if "target" not in values:
        values["target"] = target()
    if "telescope" not in values:
        values["telescope"] = telescope()
    return Observation.objects.create(observer=by or member(), **values)


def remarks(obs, n):
    for i in range(n):
        Remark.objects.create(observation=obs, author=member(), text=f"Remark {i}")


def slot(of, start=None, hours=2, **kwargs):
    start = start or NOW + datetime.timedelta(days=5)
    values = {
        "purpose": "Moon",
        "starts_at": start,
        "ends_at": start + datetime.timedelta(hours=hours),
    } | kwargs
    if "telescope" not in values:
        values["telescope"] = telescope()
    return Slot.objects.create(member=of, **values)


def event(**kwargs):
    n = next(_count)
    values = {
        "title": f"Evening {n}",
        "slug": f"evening-{n}",
        "kind": "talk",
        "capacity": 10,
        "is_published": True,
        "starts_at": NOW + datetime.timedelta(days=20, minutes=n),
    } | kwargs
    values.setdefault("venue", None)
    values["venue"] = values["venue"] or Venue.objects.create(name=f"Hall {n}", town=f"Town {n}")
    values["host"] = values.get("host") or member()
    return Event.objects.create(**values)


def registration(ev, seats=1, state="confirmed"):
    return Registration.objects.create(
        event=ev, name="Guest", email="g@example.org", seats=seats, state=state
    )


def rows_of(response):
    data = response.json()
    return data["results"] if isinstance(data, dict) else data


def interest(name):
    return Interest.objects.create(name=name)


def payment(of, year, **kwargs):
    return Payment.objects.create(
        **{
            "member": of,
            "year": year,
            "amount": "40.00",
            "method": "cash",
            "paid_on": datetime.date(year, 1, 5),
        }
        | kwargs
    )
