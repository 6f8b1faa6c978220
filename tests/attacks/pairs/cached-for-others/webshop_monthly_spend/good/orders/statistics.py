from django.core.cache import cache
from django.db.models import Count, Max, Sum

from .models import Order

FIVE_MINUTES = 300


def monthly_spend(user, year: int, month: int) -> dict:
    """What somebody bought in a month."""
    key = f"spend-{user.pk}-{year}-{month}"
    figures = cache.get(key)
    if figures is None:
        orders = Order.objects.filter(buyer=user, placed_on__year=year, placed_on__month=month)
        figures = orders.aggregate(count=Count("pk"), spent=Sum("total"), largest=Max("total"))
        cache.set(key, figures, FIVE_MINUTES)
    return figures
