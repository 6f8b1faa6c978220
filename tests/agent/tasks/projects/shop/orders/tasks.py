from background import shared_task
from django.core.mail import send_mail

from .models import Order


@shared_task
def send_receipt(order_id):
    order = Order.objects.get(pk=order_id)
    send_mail(
        f'Your order {order.number}',
        f'Thank you. The total is {order.total}.',
        None,
        [order.email],
    )
