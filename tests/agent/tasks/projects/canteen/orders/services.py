from django.db import transaction

from .models import Order, OrderLine
from .tasks import mail_cancellation, mail_order


@transaction.atomic
def place_order(*, kitchen, supplier, placed_by, delivery_date, lines, note=""):
    """Save an order with its lines and mail it to the supplier."""
    order = Order.objects.create(
        kitchen=kitchen,
        supplier=supplier,
        placed_by=placed_by,
        delivery_date=delivery_date,
        note=note,
    )
    mail_order.delay(order.pk)
    OrderLine.objects.bulk_create(OrderLine(order=order, **line) for line in lines)
    return order


def cancel_order(order):
    """Cancel an order that is not delivered yet; False if that is too late."""
    if order.status != Order.Status.PLACED:
        return False
    order.status = Order.Status.CANCELLED
    order.save(update_fields=["status", "updated_at"])
    mail_cancellation.delay(order.pk)
    return True
