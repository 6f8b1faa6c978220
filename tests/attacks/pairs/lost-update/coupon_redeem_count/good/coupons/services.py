from django.db import transaction
from django.db.models import F

from .models import Coupon


class UsedUp(Exception):
    pass


def price_after(basket, coupon):
    return basket.total * (100 - coupon.percent) // 100


@transaction.atomic
def redeem(basket, coupon):
    if coupon.uses_left < 1:
        raise UsedUp
    basket.total = price_after(basket, coupon)
    basket.coupon = coupon
    basket.save(update_fields=["total", "coupon"])
    left = Coupon.objects.filter(pk=coupon.pk, uses_left__gte=1)
    if not left.update(uses_left=F("uses_left") - 1):
        raise UsedUp
    return basket
