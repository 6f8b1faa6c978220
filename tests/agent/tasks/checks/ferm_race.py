# ruff: noqa: E402, F403, F405
from at_fermata import *

start()
from concerts import services, tasks
from concerts.models import TicketOrder
from django.core import mail
from django.db import connection, transaction

queued = []
real = tasks.send_tickets.apply_async


def spy(*a, **k):
    queued.append(connection.in_atomic_block)
    return real(*a, **k)


tasks.send_tickets.apply_async = spy
k = concert(seats=3)
URL = f"/concerts/{k.slug}/order/"
r = client().post(URL, {"name": "Ann", "email": "ann@example.com", "tickets": 2})
need(r.status_code == 302 and TicketOrder.objects.count() == 1, f"ordering gives {r.status_code}")
need(queued == [False], f"the task is queued {len(queued)} times, in a transaction: {queued}")
need([m.to for m in mail.outbox] == [["ann@example.com"]], "no mail after an order")
need("2 seats" in mail.outbox[0].body and k.title in mail.outbox[0].subject, "the mail's text")
mail.outbox.clear(), queued.clear()
r = client().post(URL, {"name": "Bob", "email": "bob@example.com", "tickets": 2})
need(r.status_code == 200 and TicketOrder.objects.count() == 1, "a sold out concert takes an order")
need(not mail.outbox and not queued, "a mail goes out though it's sold out")
r = api().post(
    "/api/ticket-requests/",
    {"concert": k.pk, "name": "C", "email": "c@example.com", "tickets": 2},
    format="json",
)
need(r.status_code == 400 and not mail.outbox and not queued, "the API when it's sold out")
r = api().post(
    "/api/ticket-requests/",
    {"concert": k.pk, "name": "C", "email": "c@example.com", "tickets": 1},
    format="json",
)
need(r.status_code == 201 and len(mail.outbox) == 1 and queued == [False], "the API")
mail.outbox.clear(), queued.clear()
args = {"name": "D", "email": "d@example.com", "tickets": 1}
with transaction.atomic():
    order = services.order_tickets(concert_id=concert().pk, **args)
    need(
        order.pk and not queued and not mail.outbox, "queued before the outer transaction has ended"
    )
need(queued == [False] and len(mail.outbox) == 1, "nothing queued after the outer transaction")
mail.outbox.clear(), queued.clear()
try:
    with transaction.atomic():
        services.order_tickets(concert_id=concert().pk, **args)
        raise RuntimeError
except RuntimeError:
    pass
need(not queued and not mail.outbox, "queued for an order that was rolled back")
try:
    services.order_tickets(concert_id=concert(seats=0).pk, **args)
    wrong("SoldOut isn't raised")
except services.SoldOut:
    pass
need(
    TicketOrder.objects.filter(email="d@example.com").count() == 1,
    "an order of a sold out concert stays",
)
finish("fermata")
