from django.db import transaction

from .models import Attendee, Order, OrderLine
from .tasks import send_order_confirmation


def place_order(customer, ticket_type, quantity, note=""):
    """Create an order with its line and one attendee for each ticket."""
    with transaction.atomic():
        order = Order.objects.create(customer=customer, note=note)
        line = OrderLine.objects.create(
            order=order,
            ticket_type=ticket_type,
            quantity=quantity,
            unit_price=ticket_type.price,
        )
        send_order_confirmation.delay(order.pk)
        name = customer.get_full_name() or customer.get_username()
        for _ in range(quantity):
            Attendee.objects.create(line=line, name=name, email=customer.email)
    return order
