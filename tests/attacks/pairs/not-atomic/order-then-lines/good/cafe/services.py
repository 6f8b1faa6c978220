from django.db import transaction
from django.db.models import F

from .models import Drink, Line, Order


class OutOfStock(Exception):
    pass


@transaction.atomic
def place_order(user, lines):
    order = Order.objects.create(user=user)
    for each in lines:
        drinks = Drink.objects.filter(pk=each["drink"].pk, stock__gte=each["count"])
        if not drinks.update(stock=F("stock") - each["count"]):
            raise OutOfStock(each["drink"].name)
        Line.objects.create(order=order, drink=each["drink"], count=each["count"])
    return order
