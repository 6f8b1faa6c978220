# ruff: noqa: E402, F403, F405
from at_fermata import *

start()
from concerts.models import Venue

a = venue(name="Alpha", step_free=True, caretaker_phone="0171-555")
b = venue(name="Beta")
want = {"id": a.pk, "name": "Alpha", "address": "1 High Street", "capacity": 300, "step_free": True}
for c in (api(), api(player().user), api(boss())):
    r = c.get("/api/venues/")
    need(r.status_code == 200, f"the list gives {r.status_code}")
    need({x["id"] for x in rows(r)} == {a.pk, b.pk}, "not all venues")
    need(next(x for x in rows(r) if x["id"] == a.pk) == want, f"the list has {rows(r)}")
    r = c.get(f"/api/venues/{a.pk}/")
    need(r.status_code == 200 and r.json() == want, f"one venue: {r.status_code} {r.content[:200]}")
    need(c.get("/api/venues/9999/").status_code == 404, "a missing venue")
    body = {"name": "X", "address": "Y", "capacity": 3}
    for method, url in (
        ("post", "/api/venues/"),
        ("put", f"/api/venues/{a.pk}/"),
        ("patch", f"/api/venues/{a.pk}/"),
        ("delete", f"/api/venues/{a.pk}/"),
    ):
        r = getattr(c, method)(url, body, format="json")
        need(r.status_code in (401, 403, 405), f"{method} gives {r.status_code}")
need(set(Venue.objects.values_list("name", flat=True)) == {"Alpha", "Beta"}, "a venue was changed")
need(api().get("/api/concerts/").status_code == 200, "the other API")
need(api().get("/api/loans/").status_code in (401, 403), "the loans are public now")
finish("fermata")
