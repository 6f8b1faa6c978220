from django.utils import timezone

from .models import Order


class NotReturnable(Exception):
    pass


def start_return(order):
    if order.status != Order.Status.DELIVERED:
        raise NotReturnable("It has not been delivered.")
    if order.returned_at or order.return_until < timezone.localdate():
        raise NotReturnable("It is too late.")
    order.status, order.returned_at = Order.Status.RETURNING, timezone.now()
    order.save(update_fields=["status", "returned_at"])
