from django.core.cache import cache
from django.db.models import Sum

from .models import Tariff


def tariffs():
    return cache.get_or_set("tariffs", lambda: list(Tariff.objects.values("name", "cents_per_kwh")[:50]), 3600)


def consumption(customer, year):
    key = f"consumption-{year}"
    found = cache.get(key)
    if found is None:
        found = customer.bills.filter(year=year).aggregate(kwh=Sum("kwh"), cents=Sum("cents"))
        cache.set(key, found, 600)
    return found
