# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    from django.core.cache import cache

    cache.clear()
    kind = ticket_type()
    url = "/api/events/%d/availability/" % kind.event.pk
    one, two = client(user()), client(user())
    for n in range(10):
        status(one.get(url), 200, "request %d" % (n + 1))
    status(one.get(url), 429, "request 11")
    status(two.get(url), 200, "the first request of another user")
    second = "/api/events/%d/availability/" % ticket_type().event.pk
    for _ in range(25):
        status(one.get("/api/events/"), 200, "/api/events/, which is not throttled,")
        status(one.get("/api/orders/"), 200, "/api/orders/, which is not throttled,")
    review(event=kind.event)
    status(one.get("/api/events/%d/rating/" % kind.event.pk), 200, "the rating")
    cache.clear()
    status(one.get(second), 200, "availability later")
    nothing_broken()


run(main)
