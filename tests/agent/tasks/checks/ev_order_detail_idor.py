# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    one = order(note="private wish")
    url = "/orders/%d/" % one.pk
    other = client(order().customer)
    response = status(other.get(url), 404, "another's order")
    need("private wish" not in response.content.decode(), "another sees the order")
    status(client(organiser().user).get(url), 404, "another's order for an organiser")
    need(is_login(client().get(url)), "without login the page does not send to the login")
    need(
        "private wish"
        in status(client(one.customer).get(url), 200, "one's own order").content.decode(),
        "the owner lacks the note",
    )
    need(
        "private wish"
        in status(client(user(is_staff=True)).get(url), 200, "an order for staff").content.decode(),
        "staff lacks the note",
    )
    nothing_broken()


run(main)
