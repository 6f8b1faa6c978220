from django.db import transaction

from .models import Order, Step
from .tasks import send_proof

STEPS = ["proof", "print", "trim"]


def place_order(customer, motif, copies):
    with transaction.atomic():
        order = Order.objects.create(customer=customer, motif=motif, copies=copies)
        transaction.on_commit(lambda: send_proof.delay(order.pk))
        Step.objects.bulk_create(Step(order=order, name=name) for name in STEPS)
    return order
