from django.db.models import F

from .models import Order, OrderLine, Wine


class OutOfStock(Exception):
    def __init__(self, wine):
        super().__init__(f"Not enough bottles of {wine.name}.")


def place_order(buyer, lines):
    order = Order.objects.create(buyer=buyer)
    for line in lines:
        wine, bottles = line["wine"], line["bottles"]
        in_stock = Wine.objects.filter(pk=wine.pk, bottles__gte=bottles)
        if not in_stock.update(bottles=F("bottles") - bottles):
            raise OutOfStock(wine)
        OrderLine.objects.create(order=order, wine=wine, bottles=bottles, price=wine.price)
    return order
