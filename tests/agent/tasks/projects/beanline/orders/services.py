from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from rest_framework.exceptions import ValidationError

from catalog.models import Coffee

from .jobs import print_labels, send_confirmation
from .models import Order, OrderLine


@transaction.atomic
def order_create(*, user, lines, remark=""):
    try:
        company = user.membership.company
    except ObjectDoesNotExist:
        raise ValidationError({"company": ["You belong to no company."]}) from None
    order = Order.objects.create(company=company, placed_by=user, remark=remark)
    send_confirmation.delay(order.pk)
    for line in lines:
        coffee = Coffee.objects.filter(sku=line["sku"], is_active=True).first()
        if coffee is None:
            raise ValidationError({"lines": [f"There is no coffee {line['sku']}."]})
        price = coffee.price * (100 - company.discount) / 100
        OrderLine.objects.create(order=order, coffee=coffee, kilos=line["kilos"], price=price)
    print_labels.delay(order.pk)
    return order


def order_cancel(*, order):
    if order.status != Order.Status.OPEN:
        raise ValidationError({"status": [f"The order is {order.status}."]})
    order.status = Order.Status.CANCELLED
    order.save(update_fields=["status"])
    return order
