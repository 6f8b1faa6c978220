# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    def fill(n):
        for _ in range(n):
            made = event()
            ticket_type(event=made)
            ticket_type(event=made)

    fill(3)
    event(title="Hidden draft", status="draft")
    client().get("/events/")
    few, page = queries(lambda: client().get("/events/"))
    status(page, 200, "/events/")
    fill(9)
    many, page = queries(lambda: client().get("/events/"))
    need(len(few) == len(many), "%d queries for 3 events, %d for 12" % (len(few), len(many)))
    need(len(many) <= 8, "%d queries" % len(many))
    text = page.content.decode()
    from events.models import Event, TicketType

    for made in Event.objects.published().select_related("venue", "organiser"):
        for word in (made.title, made.venue.name, made.venue.city, made.organiser.name):
            need(word in text, "the page lacks %s" % word)
    for kind in TicketType.objects.all():
        need(kind.name + ": 20.00 EUR" in text, "the page lacks ticket type %s" % kind.name)
    need("Hidden draft" not in text, "a draft is shown")
    nothing_broken()


run(main)
