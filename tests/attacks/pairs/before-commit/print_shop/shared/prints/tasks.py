from concurrent.futures import ThreadPoolExecutor

from django.core.mail import send_mail

from .models import Order

pool = ThreadPoolExecutor(max_workers=2)


class Task:
    def __init__(self, run):
        self.run = run

    def delay(self, *args):
        return pool.submit(self.run, *args)


@Task
def send_proof(order_pk):
    order = Order.objects.select_related("customer").get(pk=order_pk)
    send_mail("Your proof", f"{order.copies} copies of {order.motif}", None, [order.customer.email])
    Order.objects.filter(pk=order_pk).update(proof_sent=True)
