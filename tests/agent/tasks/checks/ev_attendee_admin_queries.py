# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    who = client(admin())
    for _ in range(3):
        order()
    who.get("/admin/orders/attendee/")
    few, page = queries(lambda: who.get("/admin/orders/attendee/"))
    status(page, 200, "the changelist")
    for _ in range(12):
        order()
    many, page = queries(lambda: who.get("/admin/orders/attendee/"))
    need(len(few) == len(many), "%d queries for 3 rows, %d for 15" % (len(few), len(many)))
    text = page.content.decode()
    from orders.models import Attendee

    for made in Attendee.objects.all():
        for word in (
            made.name,
            made.email,
            made.line.ticket_type.event.title,
            made.line.order.customer.username,
        ):
            need(word in text, "the list lacks %s" % word)
    for word in ("field-event_title", "field-customer", "field-email", "Ordered by"):
        need(word in text, "the list lacks the column %s" % word)
    status(who.get("/admin/orders/attendee/?q=" + Attendee.objects.first().name), 200, "the search")
    nothing_broken()


run(main)
