# ruff: noqa: E402
# ruff: noqa: F403, F405
from at_coopcab import *

start()
from rides.models import RideNote

c = api(dispatcher())


def fill(n):
    for i in range(n):
        d = (driver(), None, driver(car=False))[i % 3]
        r = ride(driver=d)
        for j in range(i % 3):
            note(r, f"remark {j}")


fill(4)
_, few = queries_of(c, "/api/v1/rides/")
fill(20)
mira = driver(name="Mira Kohl")
me = user(name="Rita Lin")
r = ride(rider=me, driver=mira, zone=zone(name="Harbour", slug="harbour"), fare_cents=99)
anna = dispatcher()
for text in ("one", "two", "three"):
    note(r, text, anna)
# The newest by created_at isn't the one with the highest pk here.
early = note(r, "early")
RideNote.objects.filter(pk=early.pk).update(created_at=r.requested_at - datetime.timedelta(days=1))
response, many = queries_of(c, "/api/v1/rides/")
need(many == few, f"{few} queries with 4 rides, {many} with 25")
need(many <= 8, f"{many} queries")
data = {x["id"]: x for x in rows(response)}
need(len(data) == 25, f"{len(data)} rides")
x = data[r.pk]
keys = [
    "id",
    "reference",
    "rider_name",
    "zone",
    "zone_name",
    "driver_name",
    "plate",
    "pickup",
    "dropoff",
    "status",
    "fare_cents",
    "payment_method",
    "requested_at",
    "last_note",
]
need(list(x) == keys, f"the keys are {list(x)}")
need(
    (x["rider_name"], x["zone_name"], x["driver_name"], x["plate"])
    == ("Rita Lin", "Harbour", "Mira Kohl", mira.vehicle.plate),
    f"{x}",
)
need(
    x["last_note"] and list(x["last_note"]) == ["author", "text", "created_at"],
    f"last_note is {x['last_note']}",
)
need(
    (x["last_note"]["author"], x["last_note"]["text"]) == (anna.full_name, "three"),
    f"last_note is {x['last_note']}",
)
need(any(y["driver_name"] is None and y["plate"] is None for y in data.values()), "no driver")
need(any(y["driver_name"] and y["plate"] is None for y in data.values()), "no vehicle")
need(any(y["last_note"] is None for y in data.values()), "last_note without notes")
need(c.get(f"/api/v1/rides/{r.pk}/").json() == x, "one ride isn't the same as in the list")
mine = api(me)
need([y["id"] for y in rows(mine.get("/api/v1/rides/"))] == [r.pk], "a rider's list")
need([y["id"] for y in rows(api(mira.user).get("/api/v1/rides/"))] == [r.pk], "a driver's list")
made = mine.post(
    "/api/v1/rides/", {"zone": r.zone_id, "pickup": "A", "dropoff": "B"}, format="json"
)
need(made.status_code == 201, f"POST gives {made.status_code}")
need(list(made.json()) == keys and made.json()["last_note"] is None, "the answer to a POST")
finish("coopcab")
