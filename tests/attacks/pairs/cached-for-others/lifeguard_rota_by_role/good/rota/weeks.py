from datetime import timedelta

from django.core.cache import cache
from django.utils import timezone


def monday():
    today = timezone.localdate()
    return today - timedelta(days=today.weekday())


def build(guard, start):
    shifts = guard.shifts.filter(day__range=(start, start + timedelta(days=6))).select_related("beach")
    return [(shift.day, shift.beach.name, shift.remark) for shift in shifts.order_by("day", "pk")]


def week_of(guard):
    """The week as rows of the table; made anew every ten minutes."""
    start = monday()
    key = f"rota:week:{guard.pk}:{start:%Y%m%d}"
    return cache.get_or_set(key, lambda: build(guard, start), 600)
