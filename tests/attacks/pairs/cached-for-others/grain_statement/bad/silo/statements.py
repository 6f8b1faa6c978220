from django.core.cache import cache
from django.db.models import Count, F, Sum

HOUR = 60 * 60


def build(farm, month):
    deliveries = farm.deliveries.filter(day__year=month.year, day__month=month.month)
    per_crop = (
        deliveries.order_by()
        .values("crop")
        .annotate(
            value=Sum(F("tonnes") * F("price")), number=Count("pk"), weight=Sum("tonnes")
        )
        .order_by("crop")
    )
    return {"farm": farm.name, "account": farm.account, "crops": list(per_crop)}


def statement(farm, month):
    key = f"statement:{month:%Y-%m}"
    found = cache.get(key)
    if found is None:
        found = build(farm, month)
        cache.set(key, found, HOUR)
    return found
