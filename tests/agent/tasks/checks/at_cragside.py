"""Rows for the checks of cragside."""

import datetime
import itertools

from looking_on import *  # noqa: F403

_n = itertools.count(1)


def member(last="Ward", **kw):
    from django.contrib.auth import get_user_model
    from people.models import Member

    n = next(_n)
    user = get_user_model().objects.create_user(
        f"u{n}", f"u{n}@example.com", "chalk", first_name="Zed", last_name=last
    )
    return Member.objects.create(user=user, joined_on=datetime.date(2024, 1, 1), **kw)


def boss():
    from django.contrib.auth import get_user_model

    return get_user_model().objects.create_superuser(f"boss{next(_n)}", "b@example.com", "x")


def area():
    from walls.models import Area

    n = next(_n)
    return Area.objects.create(name=f"Area{n}", slug=f"area{n}", height_m=12)


def route(setter=True, **kw):
    from walls.models import Route, Setter

    n = next(_n)
    if setter:
        kw.setdefault("setter", Setter.objects.create(name=f"Setter {n}", nickname=f"nick{n}"))
    kw.setdefault("area", None) or kw.update(area=area())
    kw.setdefault("name", f"Route{n}")
    return Route.objects.create(grade="6a", colour="red", set_on=datetime.date(2024, 1, 2), **kw)


def course(**kw):
    from courses.models import Course, Instructor
    from django.utils import timezone

    n = next(_n)
    kw.setdefault("title", f"Course{n}")
    kw.setdefault("starts_at", timezone.now() + datetime.timedelta(days=5))
    return Course.objects.create(instructor=Instructor.objects.create(name=f"Teach{n}"), **kw)


def ascent(r=None, m=None, **kw):
    from walls.models import Ascent

    kw.setdefault("climbed_on", datetime.date(2024, 6, 1))
    kw.setdefault("style", "flash")
    return Ascent.objects.create(route=r or route(), member=m or member(), **kw)
