# ruff: noqa: F403, F405
from at_parcelline import *

start()
s, other = shipment(), shipment()
for i in range(60):
    event(s, minutes=i, depot=depot() if i % 5 == 0 else None)
for i in range(70):
    event(other, minutes=100 + i, kind="loaded")
c = api(staff())


def page(**q):
    data = call(c, "get", "/events/", q).json()
    need(
        isinstance(data, dict) and {"count", "next", "previous", "results"} <= set(data),
        f"no page: {str(data)[:100]}",
    )
    return data


one = page()
need(
    len(one["results"]) == 25 and one["count"] == 130,
    f"{len(one['results'])} of {one['count']} on page one",
)
need(one["previous"] is None and one["next"], "next and previous")
need(len(page(page=6)["results"]) == 5, "the last page")
need(len(page(page_size=100)["results"]) == 100, "page_size=100")
need(len(page(page_size=1000)["results"]) == 100, "page_size over 100 isn't cut to 100")
need(len(page(page_size=10)["results"]) == 10, "page_size=10")
times = [
    r["happened_at"]
    for r in page(page_size=100)["results"] + page(page_size=100, page=2)["results"]
]
need(times == sorted(times, reverse=True) and len(times) == 130, "newest first")
need(set(one["results"][0]) == {"id", "shipment", "depot", "kind", "happened_at", "note"}, "fields")
f = page(shipment=s.pk)
need(f["count"] == 60 and all(r["shipment"] == s.pk for r in f["results"]), "the filter")
need(page(kind="loaded")["count"] == 70, "the filter by kind")
call(c, "get", "/events/", {"page": 99}, 404)
for path in ("/shipments/", "/depots/", "/invoices/"):
    need(isinstance(call(c, "get", path).json(), list), path + " is no list any more")
call(api(customer().user), "get", "/events/", None, 403)
done()
