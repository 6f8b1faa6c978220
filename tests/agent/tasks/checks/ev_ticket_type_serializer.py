# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    try:
        from events.serializers import TicketTypeSerializer
    except ImportError:
        wrong("events.serializers has no TicketTypeSerializer")
    kind = ticket_type(name="Balcony", price=Decimal("12.50"), quantity=10)
    order(ticket=kind, quantity=3)
    data = dict(TicketTypeSerializer(kind).data)
    need(
        set(data) == {"id", "event", "name", "price", "quantity", "remaining"},
        "the fields are %s" % sorted(data),
    )
    need(
        (data["id"], data["event"], data["name"], data["quantity"])
        == (kind.pk, kind.event_id, "Balcony", 10),
        "given as %s" % data,
    )
    need(Decimal(str(data["price"])) == Decimal("12.50"), "the price is %s" % data["price"])
    need(int(data["remaining"]) == 7, "remaining is %s" % data["remaining"])
    good = {
        "event": kind.event_id,
        "name": "Stalls",
        "price": "30.00",
        "quantity": 5,
        "remaining": 99,
        "id": 777,
    }
    one = TicketTypeSerializer(data=good)
    need(one.is_valid(), "a good ticket type is refused: %s" % one.errors)
    saved = one.save()
    need(saved.pk != 777 and saved.remaining == 5 and saved.price == 30, "other values were saved")
    free = TicketTypeSerializer(data=dict(good, price="0"))
    need(free.is_valid(), "a price of 0 is refused: %s" % free.errors)
    bad = TicketTypeSerializer(data=dict(good, price="-1.00"))
    need(not bad.is_valid() and "price" in bad.errors, "a negative price is taken: %s" % bad.errors)
    bad = TicketTypeSerializer(kind, data={"price": "-0.01"}, partial=True)
    need(not bad.is_valid() and "price" in bad.errors, "a negative price is taken in an update")
    need(not TicketTypeSerializer(data={"name": "x"}).is_valid(), "missing fields are taken")
    nothing_broken()


run(main)
