# ruff: noqa: E402, F403, F405, SIM105
from looking_on import *

start()
from unittest import mock

from at_canteen import *
from django.core import mail
from django.db import connection, transaction
from orders import services
from orders.models import Order

cook = user("cook")
where, farm, onion, milk = (
    kitchen("North", cook),
    supplier("Farm"),
    ingredient("Onion"),
    ingredient("Milk", "G"),
)


def place():
    return services.place_order(
        kitchen=where,
        supplier=farm,
        placed_by=cook,
        delivery_date=MONDAY,
        lines=[
            {"ingredient": onion, "quantity": 3, "price": 2},
            {"ingredient": milk, "quantity": 4, "price": 1},
        ],
    )


made = place()
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails")
text = mail.outbox[0].body
need("Onion" in text and "Milk" in text and "2025-03-03" in text, f"the mail has no lines: {text}")
need(
    mail.outbox[0].to == ["farm@example.com"] and f"Order {made.pk}" in mail.outbox[0].subject,
    "the mail",
)
mail.outbox.clear()
with transaction.atomic():
    place()
    need(not mail.outbox, "within a transaction the task is sent before the commit")
need(len(mail.outbox) == 1, "no mail after the commit of the outer transaction")
mail.outbox.clear()
try:
    with transaction.atomic():
        place()
        raise ValueError
except ValueError:
    pass
need(not mail.outbox, "a mail was sent for an order that was rolled back")
with (
    mock.patch("orders.models.OrderLine.objects.bulk_create", side_effect=ValueError),
    mock.patch("orders.models.OrderLine.save", side_effect=ValueError),
):
    try:
        place()
    except ValueError:
        pass
need(not mail.outbox and Order.objects.count() == 2, "an order whose lines fail is saved or mailed")
c = client(cook)
r = post(
    c,
    "/api/orders/",
    {
        "kitchen": where.pk,
        "supplier": farm.pk,
        "delivery_date": "2025-03-09",
        "lines": [{"ingredient": onion.pk, "quantity": "1", "price": "1"}],
    },
)
need(
    r.status_code == 201 and len(mail.outbox) == 1 and "Onion" in mail.outbox[0].body,
    "an order placed via the API",
)
need(not connection.in_atomic_block, "a transaction is left open")
finish("canteen")
