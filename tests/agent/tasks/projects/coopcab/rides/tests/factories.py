import itertools

from django.utils import timezone

from accounts.tests.factories import make_user
from rides.models import Ride, Zone

_numbers = itertools.count(1)


def make_zone(**fields):
    n = next(_numbers)
    return Zone.objects.create(
        **{"name": f"Zone {n}", "slug": f"zone-{n}", "base_fare_cents": 400, "per_km_cents": 150}
        | fields
    )


def make_ride(**fields):
    n = next(_numbers)
    fields.setdefault("pickup", f"Ringstrasse {n}")
    fields.setdefault("dropoff", f"Gate {n}")
    fields.setdefault("requested_at", timezone.now())
    if "rider" not in fields:
        fields["rider"] = make_user()
    if "zone" not in fields:
        fields["zone"] = make_zone()
    return Ride.objects.create(**fields)
