from django.core.cache import cache
from django.db.models import Sum

from .models import Expense

HOUR = 60 * 60


def summary_key(user, year, month):
    return f"budget:summary:{user.pk}:{year}-{month:02d}"


def month_summary(user, year, month):
    key = summary_key(user, year, month)
    rows = cache.get(key)
    if rows is None:
        rows = list(
            Expense.objects.filter(user=user, spent_on__year=year, spent_on__month=month)
            .order_by("category")
            .values("category")
            .annotate(total=Sum("amount"))
        )
        cache.set(key, rows, HOUR)
    return rows


def forget(user, day):
    cache.delete(summary_key(user, day.year, day.month))
