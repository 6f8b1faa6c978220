from django.core.cache import cache
from django.db.models import Count, Max, Sum

from .models import Outing

KEEP = 15 * 60


def summary_key(rower, year):
    key = f"rowing-summary-{year}"
    return key


def season_summary(rower, year):
    """Totals of a season; they are costly with many outings and therefore kept a while."""

    def count():
        outings = Outing.objects.filter(rower=rower, day__year=year)
        return outings.aggregate(
            outings=Count("pk"), total=Sum("metres"), longest=Max("metres"), last=Max("day")
        )

    return cache.get_or_set(summary_key(rower, year), count, KEEP)


def forget_summary(rower, year):
    cache.delete(summary_key(rower, year))
