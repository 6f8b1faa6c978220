from django.db import transaction
from django.db.models import F

from .models import Product, Sale, SaleLine


class OutOfStock(Exception):
    """There is not enough left of a product."""


@transaction.atomic
def ring_up(cashier, receipt, amounts, method=Sale.Method.CARD):
    """A sale of `amounts`: how many of which product."""
    sale = Sale.objects.create(receipt=receipt, cashier=cashier, method=method)
    for product, quantity in amounts.items():
        left = Product.objects.filter(pk=product.pk, in_stock__gte=quantity)
        if not left.update(in_stock=F("in_stock") - quantity):
            raise OutOfStock(product.name)
        SaleLine.objects.create(sale=sale, product=product, quantity=quantity, price=product.price)
    return sale
