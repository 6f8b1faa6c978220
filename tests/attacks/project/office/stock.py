"""What views have done elsewhere."""

from django.db import transaction

from office.models import StockMove


def receive(product, quantity):
    StockMove.objects.create(product=product, quantity=quantity)  # finds: partial-write
    product.stock += quantity
    product.save()  # finds: lost-update
    return product.stock


@transaction.atomic
def receive_at_once(product, quantity):
    StockMove.objects.create(product=product, quantity=quantity)
    product.stock += quantity
    product.save()  # finds: lost-update
    return product.stock
