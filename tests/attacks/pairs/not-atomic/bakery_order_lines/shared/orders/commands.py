from django.db.models import F
from rest_framework import status
from rest_framework.exceptions import APIException

from core.commands import Command

from .models import Order, Product


class SoldOut(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_code = "sold_out"


class PlaceOrder(Command):
    def run(self, customer, pickup_on, lines):
        order = Order.objects.create(customer=customer, pickup_on=pickup_on)
        for line in lines:
            self.reserve(line["product"], line["pieces"])
            order.lines.create(product=line["product"], pieces=line["pieces"], price=line["product"].price)
        return order

    def reserve(self, product, pieces):
        left = Product.objects.filter(pk=product.pk, stock__gte=pieces)
        if not left.update(stock=F("stock") - pieces):
            raise SoldOut(f"There is not enough {product.name}.")
