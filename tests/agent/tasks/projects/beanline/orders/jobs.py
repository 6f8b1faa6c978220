from django.core.mail import send_mail

from common.queue import job

from .models import Order


@job
def send_confirmation(order_id):
    order = Order.objects.get(pk=order_id)
    send_mail(
        f"Order {order.pk}",
        f"Thank you, we roast {sum(line.kilos for line in order.lines.all())} kg for you.",
        "orders@beanline.example",
        [order.placed_by.email],
    )


@job
def print_labels(order_id):
    for line in OrderLabels.of(order_id):
        print(line)


class OrderLabels:
    @staticmethod
    def of(order_id):
        for line in Order.objects.get(pk=order_id).lines.all():
            yield from [f"{line.coffee.sku} {order_id}"] * line.kilos
