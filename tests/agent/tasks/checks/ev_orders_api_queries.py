# ruff: noqa: B905, F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    customer = user()
    for _ in range(2):
        order(customer=customer, quantity=2)
    order()
    who = client(customer)
    who.get("/api/orders/")
    few, response = queries(lambda: who.get("/api/orders/"))
    status(response, 200, "/api/orders/")
    for _ in range(8):
        order(customer=customer, quantity=3)
    many, response = queries(lambda: who.get("/api/orders/"))
    need(len(few) == len(many), "%d queries for 2 orders, %d for 10" % (len(few), len(many)))
    data = response.json()
    from orders.models import Order

    wanted = Order.objects.filter(customer=customer)
    need(
        [row["id"] for row in data] == [made.pk for made in wanted],
        "other orders or another sequence than before",
    )
    for row, made in zip(data, wanted):
        need(
            set(row) == {"id", "customer_name", "status", "note", "created_at", "lines", "total"},
            "the fields are %s" % sorted(row),
        )
        line = made.lines.get()
        got = row["lines"][0]
        need(
            row["customer_name"] == customer.username and row["total"] == "%.2f" % made.total,
            "customer_name or total differ",
        )
        need(
            (got["id"], got["ticket"], got["event"], got["quantity"], got["unit_price"])
            == (
                line.pk,
                line.ticket_type.name,
                line.ticket_type.event.title,
                line.quantity,
                "20.00",
            ),
            "a line differs: %s" % got,
        )
        need(
            [a["name"] for a in got["attendees"]] == [a.name for a in line.attendees.all()],
            "the attendees differ",
        )
    need(len(client(admin()).get("/api/orders/").json()) == 11, "staff no longer sees all orders")
    nothing_broken()


run(main)
