# ruff: noqa: E402, F403, F405, RUF015
from at_parcelline import *

start()
from django.apps import apps
from django.utils import timezone

try:
    Pickup = apps.get_model("shipments", "PickupRequest")
except LookupError:
    wrong("there's no model shipments.PickupRequest")
today = timezone.now().date()
day = str(today + datetime.timedelta(days=3))
a, b = customer(), customer()
c = api(a.user)
body = {"address": "Kai 3, Hamburg", "pickup_on": day, "window": "morning", "parcel_count": 4}
made = call(
    c, "post", "/pickups/", {**body, "customer": b.pk, "created_at": "2001-01-01T00:00:00Z"}, 201
).json()
need(
    {"id", "address", "pickup_on", "window", "parcel_count", "note", "created_at"} <= set(made),
    f"the fields are {list(made)}",
)
p = Pickup.objects.get(pk=made["id"])
need(p.customer_id == a.pk, "the customer can be chosen by the client")
need(p.created_at.year > 2001, "created_at can be set by the client")
need(made["note"] == "", "note isn't empty by default")
for bad in (
    {"pickup_on": str(today - datetime.timedelta(days=2))},
    {"window": "night"},
    {"parcel_count": 0},
    {"parcel_count": 51},
    {"address": "x" * 201},
    {"address": ""},
    {"note": "x" * 501},
):
    response = call(c, "post", "/pickups/", {**body, **bad}, 400)
    need(
        list(bad)[0] in response.json(),
        f"the error for {bad} isn't at its field: {response.content[:150]}",
    )
    call(c, "patch", f"/pickups/{p.pk}/", bad, 400)
for missing in ("address", "pickup_on", "window", "parcel_count"):
    call(c, "post", "/pickups/", {k: v for k, v in body.items() if k != missing}, 400)
call(
    c,
    "post",
    "/pickups/",
    {**body, "pickup_on": str(today), "parcel_count": 50, "note": "x" * 500},
    201,
)
call(c, "post", "/pickups/", {**body, "parcel_count": 1, "window": "afternoon", "note": ""}, 201)
call(c, "patch", f"/pickups/{p.pk}/", {"note": "ring twice", "customer": b.pk})
call(c, "put", f"/pickups/{p.pk}/", {**body, "window": "afternoon"})
p.refresh_from_db()
need(p.window == "afternoon" and p.customer_id == a.pk, "changing")
o = api(b.user)
need(call(o, "get", "/pickups/").json() == [], "customers see others' pickups")
call(o, "get", f"/pickups/{p.pk}/", None, 404)
call(o, "patch", f"/pickups/{p.pk}/", {"note": "x"}, 404)
call(o, "delete", f"/pickups/{p.pk}/", None, 404)
need(len(call(c, "get", "/pickups/").json()) == 3, "the own list")
s = api(staff())
need(len(call(s, "get", "/pickups/").json()) == 3, "staff don't see all")
call(s, "get", f"/pickups/{p.pk}/")
call(s, "post", "/pickups/", body, 403)
call(api(dispatcher()), "post", "/pickups/", body, 403)
call(api(), "get", "/pickups/", None, 403)
call(c, "delete", f"/pickups/{p.pk}/", None, 204)
need(not Pickup.objects.filter(pk=p.pk).exists(), "deleting")
done()
