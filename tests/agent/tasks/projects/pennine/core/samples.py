"""Rows for tests."""

import datetime
import itertools

from django.contrib.auth import get_user_model
from django.utils import timezone

from events.models import Event, Venue
from members.models import Member
from observatory.models import Constellation, Dome, Observation, Slot, Target, Telescope

_count = itertools.count(1)


def a_member(**kwargs):
    n = next(_count)
    user = get_user_model().objects.create_user(
        f"member{n}", f"member{n}@example.org", first_name="Mem", last_name=f"Ber{n}"
    )
    kwargs.setdefault("number", f"N{n:05}")
    kwargs.setdefault("joined_on", datetime.date(2020, 1, 1))
    return Member.objects.create(user=user, **kwargs)


def a_telescope(**kwargs):
    n = next(_count)
    kwargs.setdefault("dome", Dome.objects.get_or_create(name="East dome")[0])
    return Telescope.objects.create(
        **{"name": f"Scope {n}", "slug": f"scope-{n}", "aperture_mm": 200} | kwargs
    )


def a_target(**kwargs):
    kwargs.setdefault(
        "constellation",
        Constellation.objects.get_or_create(name="Andromeda", abbreviation="And")[0],
    )
    return Target.objects.create(**{"designation": f"M {next(_count)}", "kind": "galaxy"} | kwargs)


def an_observation(observer, **kwargs):
    values = {"observed_at": timezone.now() - datetime.timedelta(days=1), "seeing": 3} | kwargs
    values.setdefault("target", None)
    values["target"] = values["target"] or a_target()
    values["telescope"] = values.get("telescope") or a_telescope()
    return Observation.objects.create(observer=observer, **values)


def a_slot(member, **kwargs):
    start = timezone.now() + datetime.timedelta(days=3)
    values = {"starts_at": start, "ends_at": start + datetime.timedelta(hours=2), "purpose": "M 31"}
    values = values | kwargs
    values["telescope"] = values.get("telescope") or a_telescope()
    return Slot.objects.create(member=member, **values)


def an_event(**kwargs):
    n = next(_count)
    values = {
        "title": f"Event {n}",
        "slug": f"event-{n}",
        "kind": "talk",
        "starts_at": timezone.now() + datetime.timedelta(days=10),
        "capacity": 10,
        "is_published": True,
    } | kwargs
    values["venue"] = values.get("venue") or Venue.objects.create(name="Hall", town="Alston")
    values["host"] = values.get("host") or a_member()
    return Event.objects.create(**values)
