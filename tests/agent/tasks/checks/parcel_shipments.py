# ruff: noqa: E402, F403, F405
from at_parcelline import *

start()
from apps.shipments.models import Parcel


def fill(n):
    for i in range(n):
        s = shipment()
        for k in range(i % 4):
            Parcel.objects.create(shipment=s, weight_g=100 * (k + 1), fragile=k == 1)
        for k in range(i % 3):
            event(s, minutes=k, depot=depot() if k else None)


fill(4)
c = api(staff())
_, few = queries_of(c, V1 + "/shipments/")
fill(30)
who = customer("Anker AG")
s = shipment(who)
for g in (50, 70):
    Parcel.objects.create(shipment=s, weight_g=g)
late = event(s, minutes=9, kind="loaded", depot=depot())
event(s, minutes=3)
event(s, minutes=5, depot=depot())
response, many = queries_of(c, V1 + "/shipments/")
need(many <= few + 1, f"{few} queries with 4 shipments, {many} with 35")
rows = response.json()
need(isinstance(rows, list) and len(rows) == 35, "the list's shape or length has changed")
row = rows[0]
need(
    list(row)
    == [
        "id",
        "reference",
        "tracking_code",
        "customer",
        "origin",
        "destination",
        "status",
        "parcels",
        "total_weight_g",
        "last_event",
        "created_at",
    ],
    f"the fields have changed: {list(row)}",
)
need(
    (row["id"], row["customer"], row["origin"], row["destination"])
    == (s.pk, "Anker AG", s.origin.code, s.destination.code),
    "a row has other values now",
)
need(
    [p["weight_g"] for p in row["parcels"]] == [50, 70] and row["total_weight_g"] == 120,
    "parcels or total weight are wrong",
)
need(
    row["last_event"] == {"kind": "loaded", "depot": late.depot.code},
    f"last_event is {row['last_event']}",
)
need(
    any(r["last_event"] is None for r in rows)
    and any(r["last_event"] == {"kind": "scanned", "depot": None} for r in rows),
    "last_event without events or depot",
)
need(
    all(r["total_weight_g"] == sum(p["weight_g"] for p in r["parcels"]) for r in rows),
    "total_weight_g doesn't fit the parcels",
)
need(
    [r["id"] for r in rows] == sorted((r["id"] for r in rows), reverse=True),
    "the order has changed",
)
same = event(s, minutes=9, kind="scanned")
one = call(c, "get", f"/shipments/{s.pk}/").json()
need(
    one["last_event"] == {"kind": "scanned", "depot": None},
    "of two events at the same time the one with the greater pk is last",
)
made = call(
    api(who.user),
    "post",
    "/shipments/",
    {
        "reference": "new",
        "origin": s.origin.code,
        "destination": s.origin.code,
        "parcels": [{"weight_g": 5}, {"weight_g": 6}],
    },
    201,
).json()
need(
    made["total_weight_g"] == 11 and made["last_event"] is None and len(made["parcels"]) == 2,
    f"the answer to a POST is {made}",
)
need(
    len(call(api(who.user), "get", "/shipments/").json()) == 2,
    "a customer sees other rows than before",
)
done()
