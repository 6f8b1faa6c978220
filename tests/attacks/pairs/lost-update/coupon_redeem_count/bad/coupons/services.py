from django.db import transaction


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
    coupon.uses_left -= 1
    coupon.save(update_fields=["uses_left"])
    return basket
