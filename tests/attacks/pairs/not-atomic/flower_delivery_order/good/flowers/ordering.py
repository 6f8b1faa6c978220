from django.db import transaction
from django.db.models import F
from rest_framework import status
from rest_framework.exceptions import APIException

from .models import Bouquet, Order


class SoldOut(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "There aren't enough of these bouquets."
    default_code = "sold_out"


@transaction.atomic
def place_order(customer, address, lines):
    order = Order.objects.create(customer=customer, address=address)
    for line in lines:
        bouquet, quantity = line["bouquet"], line["quantity"]
        taken = Bouquet.objects.filter(pk=bouquet.pk, in_stock__gte=quantity).update(
            in_stock=F("in_stock") - quantity
        )
        if not taken:
            raise SoldOut
        order.lines.create(bouquet=bouquet, quantity=quantity, price=bouquet.price)
    return order
