# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    one = venue(
        name="Opera", city="Bonn", address="Main St 1", capacity=900, internal_notes="rent is due"
    )
    venue()
    for who in (client(), client(user())):
        data = rows(status(who.get("/api/venues/"), 200, "/api/venues/"))
        need(len(data) == 2, "%d venues, not 2" % len(data))
        data = status(who.get("/api/venues/%d/" % one.pk), 200, "/api/venues/<id>/").json()
        need(
            data
            == {
                "id": one.pk,
                "name": "Opera",
                "city": "Bonn",
                "address": "Main St 1",
                "capacity": 900,
            },
            "a venue is given as %s" % data,
        )
        status(who.get("/api/venues/99999/"), 404, "an unknown venue")
    for who in (client(), client(user()), client(admin())):
        fields = {"name": "New", "city": "Bonn", "address": "x", "capacity": 1}
        status(post(who, "/api/venues/", fields), (401, 403, 405), "POST")
        status(patch(who, "/api/venues/%d/" % one.pk, fields), (401, 403, 405), "PATCH")
        status(who.delete("/api/venues/%d/" % one.pk), (401, 403, 405), "DELETE")
    one.refresh_from_db()
    need(one.name == "Opera" and type(one).objects.count() == 2, "venues were changed")
    status(client().get("/api/events/"), (401, 403), "/api/events/ without login")
    nothing_broken()


run(main)
