import secrets

from django.db import transaction

from . import mails
from .models import Line, Order, Product

LOW = 5
FILL_UP = 20


class NotEnough(Exception):
    def __init__(self, product):
        super().__init__(f'There is not enough of {product.name}.')
        self.product = product


@transaction.atomic
def place_order(member, wanted):
    """`wanted` are pairs of a product's key and an amount."""
    order = Order.objects.create(member=member, gate_code=f'{secrets.randbelow(10**6):06}')
    for key, amount in wanted:
        product = Product.objects.select_for_update().select_related('supplier').get(pk=key)
        if product.stock < amount:
            raise NotEnough(product)
        product.stock -= amount
        product.save(update_fields=['stock'])
        Line.objects.create(order=order, product=product, amount=amount, price=product.price)
        if product.stock < LOW:
            mails.reorder(product.supplier, product, FILL_UP - product.stock)
    mails.confirm(order)
    return order


@transaction.atomic
def cancel_order(order):
    order = Order.objects.select_for_update().get(pk=order.pk)
    if order.status != Order.Status.PLACED:
        return False
    for line in order.lines.all():
        product = Product.objects.select_for_update().get(pk=line.product_id)
        product.stock += line.amount
        product.save(update_fields=['stock'])
    order.status = Order.Status.CANCELLED
    order.save(update_fields=['status'])
    return True
