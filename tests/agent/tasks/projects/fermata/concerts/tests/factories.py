import datetime
import itertools

from django.utils import timezone

from concerts.models import Concert, Rehearsal, Venue

_n = itertools.count(1)


def make_venue(**kwargs):
    kwargs.setdefault("name", f"Hall {next(_n)}")
    return Venue.objects.create(address="1 High Street", capacity=300, **kwargs)


def make_concert(**kwargs):
    n = next(_n)
    kwargs.setdefault("title", f"Concert {n}")
    kwargs.setdefault("seats", 100)
    kwargs.setdefault("starts_at", timezone.now() + datetime.timedelta(days=30))
    if "venue" not in kwargs:
        kwargs["venue"] = make_venue()
    return Concert.objects.create(slug=f"concert-{n}", **kwargs)


def make_rehearsal(concert=None, **kwargs):
    kwargs.setdefault("starts_at", timezone.now() + datetime.timedelta(days=7))
    if "venue" not in kwargs:
        kwargs["venue"] = make_venue()
    return Rehearsal.objects.create(concert=concert or make_concert(), **kwargs)
