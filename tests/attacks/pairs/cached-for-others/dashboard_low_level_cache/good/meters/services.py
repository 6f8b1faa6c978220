from django.core.cache import cache
from django.db.models import Sum


def usage_of(user):
    return cache.get_or_set(f"meters:usage:{user.pk}", lambda: _usage_of(user), 300)


def _usage_of(user):
    return user.readings.aggregate(total=Sum("kwh"))["total"] or 0
