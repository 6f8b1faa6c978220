"""Rows for the checks of fermata."""

import datetime
import itertools

from looking_on import *  # noqa: F403

_n = itertools.count(1)


def user(**kw):
    from django.contrib.auth import get_user_model

    n = next(_n)
    kw.setdefault("first_name", "Zed")
    kw.setdefault("last_name", f"Last{n}")
    return get_user_model().objects.create_user(f"u{n}", f"u{n}@example.com", "cadenza", **kw)


def boss():
    from django.contrib.auth import get_user_model

    return get_user_model().objects.create_superuser(f"boss{next(_n)}", "b@example.com", "x")


def staff(*perms):
    return user(is_staff=True)


def section(**kw):
    from players.models import Section

    n = next(_n)
    return Section.objects.create(name=f"Section{n}", slug=f"section{n}", **kw)


def player(**kw):
    from players.models import Player

    kw.setdefault("section", None) or kw.update(section=section())
    kw.setdefault("user", None) or kw.update(user=user())
    return Player.objects.create(plays="Viola", joined_on=datetime.date(2020, 1, 1), **kw)


def work(**kw):
    from library.models import Composer, Work

    n = next(_n)
    if "composer" not in kw:
        kw["composer"] = Composer.objects.create(first_name="Cee", last_name=f"Composer{n}")
    kw.setdefault("title", f"Work{n}")
    kw.setdefault("shelf", "S1")
    return Work.objects.create(**kw)


def venue(**kw):
    from concerts.models import Venue

    kw.setdefault("name", f"Hall{next(_n)}")
    kw.setdefault("address", "1 High Street")
    kw.setdefault("capacity", 300)
    return Venue.objects.create(**kw)


def concert(pieces=0, **kw):
    from concerts.models import Concert, ProgrammeItem
    from django.utils import timezone

    n = next(_n)
    kw.setdefault("title", f"Concert{n}")
    kw.setdefault("slug", f"concert{n}")
    kw.setdefault("seats", 100)
    kw.setdefault("starts_at", timezone.now() + datetime.timedelta(days=30))
    if "venue" not in kw:
        kw["venue"] = venue()
    c = Concert.objects.create(**kw)
    for i in range(pieces):
        ProgrammeItem.objects.create(concert=c, work=work(), position=i)
    return c


def rehearsal(c=None, **kw):
    from concerts.models import Rehearsal
    from django.utils import timezone

    kw.setdefault("starts_at", timezone.now() + datetime.timedelta(days=7))
    if "venue" not in kw:
        kw["venue"] = venue()
    return Rehearsal.objects.create(concert=c or concert(), **kw)


def instrument(**kw):
    from instruments.models import Instrument

    n = next(_n)
    kw.setdefault("name", f"Horn{n}")
    kw.setdefault("kind", "brass")
    kw.setdefault("serial_number", f"SN-{n}")
    return Instrument.objects.create(**kw)


def loan(**kw):
    from instruments.models import Loan

    if "instrument" not in kw:
        kw["instrument"] = instrument()
    if "player" not in kw:
        kw["player"] = player()
    kw.setdefault("due_on", datetime.date(2030, 1, 1))
    return Loan.objects.create(**kw)


def api(u=None):
    from rest_framework.test import APIClient

    c = APIClient(raise_request_exception=False)
    if u is not None:
        c.force_login(u)
    return c


def rows(response):
    """The objects of a list, whether it's paginated or not."""
    data = response.json()
    return data["results"] if isinstance(data, dict) else data
