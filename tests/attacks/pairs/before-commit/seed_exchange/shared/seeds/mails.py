from django.core.mail import send_mail

from .models import Order


def send_receipt(pk):
    order = Order.objects.select_related("buyer").get(pk=pk)
    if order.buyer.email:
        send_mail(
            f"Order {order.pk}",
            f"Dear {order.buyer.get_username()},\nwe have your order {order.pk} and pack it this week.",
            None,
            [order.buyer.email],
            fail_silently=True,
        )
