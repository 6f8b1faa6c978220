# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    place, company = venue(), organiser()
    for _ in range(130):
        event(venue=place, organiser=company)
    who = client(user())

    def get(query):
        data = status(who.get("/api/events/" + query), 200, "/api/events/" + query).json()
        need(
            isinstance(data, dict) and {"count", "next", "previous", "results"} <= set(data),
            "/api/events/%s is not paginated" % query,
        )
        return data

    first, second = get(""), get("?page=2")
    need(
        first["count"] == 130 and len(first["results"]) == 20,
        "the first page has %d of %s" % (len(first["results"]), first["count"]),
    )
    need(
        len(second["results"]) == 20 and second["previous"],
        "the second page has %d" % len(second["results"]),
    )
    ids = {row["id"] for row in first["results"]} | {row["id"] for row in second["results"]}
    need(len(ids) == 40, "pages overlap")
    need("title" in first["results"][0] and "venue_name" in first["results"][0], "the rows changed")
    need(
        len(get("?page=7")["results"]) == 10 and get("?page=7")["next"] is None,
        "the last page is wrong",
    )
    status(who.get("/api/events/?page=99"), 404, "a page that is not there")
    need(len(get("?page_size=50")["results"]) == 50, "page_size=50 does not work")
    need(len(get("?page_size=3")["results"]) == 3, "page_size=3 does not work")
    need(len(get("?page_size=500")["results"]) == 100, "page_size=500 does not give 100")
    customer = user()
    for _ in range(25):
        order(customer=customer)
    data = client(customer).get("/api/orders/").json()
    need(isinstance(data, list) and len(data) == 25, "/api/orders/ is not the plain list any more")
    data = client(customer).get("/api/orders/?page_size=2").json()
    need(isinstance(data, list) and len(data) == 25, "/api/orders/ is not the plain list any more")
    kind = ticket_type()
    data = who.get("/api/events/%d/availability/" % kind.event_id).json()
    need(isinstance(data, list), "availability is not a list any more")
    nothing_broken()


run(main)
