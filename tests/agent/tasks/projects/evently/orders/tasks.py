from celery import shared_task
from django.core.mail import send_mail

from .models import Order


@shared_task
def send_order_confirmation(order_id):
    order = Order.objects.select_related("customer").get(pk=order_id)
    if not order.customer.email:
        return
    send_mail(
        f"Your order {order.pk} at Evently",
        f"Thank you! The total is {order.total} EUR.",
        None,
        [order.customer.email],
    )
