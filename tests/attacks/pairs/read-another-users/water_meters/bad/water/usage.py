from django.core.cache import cache
from django.db.models import Sum
from django.db.models.functions import ExtractMonth

from .models import Reading


def months(user, year):
    readings = Reading.objects.filter(meter__owner=user, day__year=year)
    sums = readings.annotate(month=ExtractMonth("day")).values("month").annotate(litres=Sum("litres"))
    return list(sums.order_by("month"))


def usage(user, year):
    return cache.get_or_set(f"usage:{year}", lambda: months(user, year), 60)
