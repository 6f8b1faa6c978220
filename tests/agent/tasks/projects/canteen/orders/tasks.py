from celery import shared_task
from django.core.mail import send_mail

from .models import Order


@shared_task
def mail_order(order_id):
    order = Order.objects.select_related("supplier", "kitchen").get(pk=order_id)
    lines = [
        f"{line.quantity} {line.ingredient.unit} {line.ingredient.name}"
        for line in order.lines.select_related("ingredient")
    ]
    send_mail(
        f"Order {order.pk} of {order.kitchen.name}",
        f"Please deliver on {order.delivery_date}:\n\n" + "\n".join(lines),
        None,
        [order.supplier.email],
    )


@shared_task
def mail_cancellation(order_id):
    order = Order.objects.select_related("supplier", "kitchen").get(pk=order_id)
    send_mail(
        f"Order {order.pk} of {order.kitchen.name} is cancelled",
        f"Please do not deliver order {order.pk}.",
        None,
        [order.supplier.email],
    )
