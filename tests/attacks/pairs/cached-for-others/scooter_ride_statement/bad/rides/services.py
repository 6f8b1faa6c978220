from django.core.cache import cache

from .models import Ride

AN_HOUR = 60 * 60


def build_statement(rider, year, month):
    rides = Ride.objects.filter(rider=rider, started_at__year=year, started_at__month=month)
    rows = [
        {
            "day": ride.started_at.date(),
            "from_street": ride.from_street,
            "to_street": ride.to_street,
            "price": ride.price,
        }
        for ride in rides.order_by("started_at")
    ]
    return {"rows": rows, "total": sum(row["price"] for row in rows)}


def statement(rider, year, month):
    """What the rider paid in a month; adding it up takes long for those who ride a lot."""
    key = f"statement-{year}-{month:02}"
    found = cache.get(key)
    if found is None:
        found = build_statement(rider, year, month)
        cache.set(key, found, AN_HOUR)
    return found
