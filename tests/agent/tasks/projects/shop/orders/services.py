from django.db import transaction
from django.utils.crypto import get_random_string

from .models import Order, OrderLine, Product
from .tasks import send_receipt


class OutOfStock(Exception):
    pass


@transaction.atomic
def place_order(customer, product, quantity, email):
    order = Order.objects.create(
        customer=customer, number=get_random_string(12, '0123456789'), email=email
    )
    send_receipt.delay(order.pk)
    product = Product.objects.select_for_update().get(pk=product.pk)
    if product.stock < quantity:
        raise OutOfStock(product.name)
    OrderLine.objects.create(
        order=order, product=product, quantity=quantity, price=product.price
    )
    product.stock -= quantity
    product.save(update_fields=['stock'])
    return order
