from django.db import transaction
from django.db.models import F
from rest_framework.exceptions import APIException

from .models import Stock, Transfer


class OutOfStock(APIException):
    status_code = 409
    default_detail = "A line is short of stock."
    default_code = "out_of_stock"


def take(depot, line):
    enough = Stock.objects.filter(depot=depot, sku=line["sku"], quantity__gte=line["quantity"])
    return bool(enough.update(quantity=F("quantity") - line["quantity"]))


def put(depot, line):
    Stock.objects.get_or_create(depot=depot, sku=line["sku"])
    Stock.objects.filter(depot=depot, sku=line["sku"]).update(quantity=F("quantity") + line["quantity"])


def move(clerk, origin, target, lines):
    with transaction.atomic():
        transfer = Transfer.objects.create(clerk=clerk, origin=origin, target=target)
        for line in sorted(lines, key=lambda line: line["sku"]):
            if not take(origin, line):
                return None
            put(target, line)
            transfer.lines.create(**line)
    return transfer


def order(clerk, origin, target, lines):
    transfer = move(clerk, origin, target, lines)
    if transfer is None:
        raise OutOfStock
    return transfer
