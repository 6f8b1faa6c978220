# ruff: noqa: B023, F403, F405, PT008
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import time
from unittest import mock

from ev_checking import *


def main():
    from django.core.cache import cache

    cache.clear()
    url = "/organiser/sales/"
    one, two = ticket_type(price=Decimal("11.00")), ticket_type(price=Decimal("13.00"))
    order(ticket=one, quantity=3)
    order(ticket=two, quantity=4)
    first, second = client(one.event.organiser.user), client(two.event.organiser.user)

    def text(who):
        return status(who.get(url), 200, url).content.decode()

    for _ in range(3):
        page = text(first)
    need("33.00 EUR" in page and "52.00" not in page, "the first organiser's numbers are wrong")
    for _ in range(3):
        page = text(second)
    need(
        "52.00 EUR" in page and "33.00" not in page,
        "the second organiser gets other numbers than her own",
    )
    need(
        two.event.title in page and one.event.title not in page,
        "the second organiser sees another's events",
    )
    page = text(first)
    need(
        "33.00 EUR" in page and "52.00" not in page,
        "the first organiser gets other numbers than his own",
    )
    for who in (first, second):
        sql, _ = queries(lambda: who.get(url))
        need(
            not any("orders_orderline" in row for row in sql),
            "the page still computes the sales each time",
        )
    need(is_login(client().get(url)), "without login the page does not send to the login")
    status(client(user()).get(url), 403, "the page for a user without profile")
    # another user in the same browser
    first.logout()
    need(is_login(first.get(url)), "after logging out the page is still shown")
    first.force_login(two.event.organiser.user)
    page = text(first)
    need(
        "52.00 EUR" in page and "33.00" not in page,
        "another user in the same browser sees the old one's numbers",
    )
    boss = client(admin_organiser())
    need(
        "33.00 EUR" in text(boss) and "52.00 EUR" in text(boss),
        "staff with a profile no longer sees all",
    )
    order(ticket=two, quantity=1)
    real = time.time
    with mock.patch("time.time", lambda: real() + 200):
        sql, _ = queries(lambda: second.get(url))
        need(
            not any("orders_orderline" in row for row in sql),
            "after 200 seconds nothing is cached any more",
        )
    with mock.patch("time.time", lambda: real() + 310):
        need("65.00 EUR" in text(second), "after 5 minutes a new order is not shown")
    nothing_broken()


def admin_organiser():
    boss = admin()
    organiser(user=boss)
    return boss


run(main)
