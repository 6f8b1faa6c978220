from django.db import transaction
from django.db.models import F

from .models import Order, OrderLine, Seed


class OutOfStock(Exception):
    pass


@transaction.atomic
def place_order(customer, lines):
    """Creates the order and takes its packets from the stock."""
    order = Order.objects.create(customer=customer)
    for line in sorted(lines, key=lambda item: item["seed"].pk):
        taken = Seed.objects.filter(pk=line["seed"].pk, stock__gte=line["packets"]).update(
            stock=F("stock") - line["packets"]
        )
        if not taken:
            raise OutOfStock(line["seed"].name)
        OrderLine.objects.create(order=order, seed=line["seed"], packets=line["packets"])
    return order
