from django.contrib.auth import get_user_model
from django.utils import timezone

from depots.models import Depot
from parcels.models import Parcel, Scan


def make_user(username="ines", **kwargs):
    return get_user_model().objects.create_user(username, password="secret", **kwargs)


def make_depot(code="ghe", **kwargs):
    depot, _ = Depot.objects.get_or_create(
        code=code, defaults={"name": "Ghent North", "city": "Ghent", **kwargs}
    )
    return depot


def make_parcel(sender, number="P-1", **kwargs):
    kwargs = {
        "depot": make_depot(),
        "recipient": "Jan Claes",
        "street": "Korenmarkt 1",
        "postcode": "9000",
        "weight_g": 1200,
        **kwargs,
    }
    return Parcel.objects.create(sender=sender, number=number, **kwargs)


def make_scan(parcel, kind=Scan.Kind.ARRIVED, **kwargs):
    kwargs = {"place": "Ghent North", "scanned_at": timezone.now(), **kwargs}
    return Scan.objects.create(parcel=parcel, kind=kind, **kwargs)
