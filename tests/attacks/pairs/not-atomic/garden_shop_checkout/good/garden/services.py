from django.db import transaction
from django.db.models import F

from .models import Line, Order, Product


class OutOfStock(Exception):
    def __init__(self, product):
        super().__init__(f"There is not enough of {product.name}.")


@transaction.atomic
def place_order(customer, lines):
    order = Order.objects.create(customer=customer)
    for line in lines:
        product, quantity = line["product"], line["quantity"]
        taken = Product.objects.filter(pk=product.pk, stock__gte=quantity).update(
            stock=F("stock") - quantity
        )
        if not taken:
            raise OutOfStock(product)
        Line.objects.create(order=order, price=product.price, **line)
    return order
