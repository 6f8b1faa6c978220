# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
from datetime import timedelta

from django.utils import timezone
from fleet.models import Shift

now = timezone.now()


def shift(name, plate):
    d = driver(name, vehicle(plate), first=name.title(), last="Rive")
    return Shift.objects.create(
        driver=d, vehicle=d.vehicle, starts_at=now, ends_at=now + timedelta(hours=8)
    )


one, two = shift("dan", "CL 1"), shift("eve", "CL 2")
plain = api(user("plain"))
got = status(plain.get("/api/shifts/"), 200, "the list").json()
need(
    set(got) >= {"count", "next", "previous", "results"} and got["count"] == 2,
    f"not paginated as the other lists: {got}",
)
row = status(plain.get(f"/api/shifts/{one.pk}/"), 200, "one shift").json()
need(
    set(row) == {"id", "driver", "driver_name", "vehicle", "plate", "starts_at", "ends_at"},
    f"the fields: {sorted(row)}",
)
need(
    (row["id"], row["driver"], row["driver_name"], row["vehicle"], row["plate"])
    == (one.pk, one.driver_id, "Dan Rive", one.vehicle_id, "CL 1"),
    f"the values: {row}",
)
need(row in got["results"], "the list and the single shift differ")
got = plain.get(f"/api/shifts/?driver={two.driver_id}").json()
need([r["id"] for r in got["results"]] == [two.pk], f"?driver= does not filter: {got}")
need(
    plain.get("/api/shifts/?page_size=1").json()["next"],
    "page_size does not work as on the other lists",
)
for who in [user("dora", "dispatchers"), boss()]:
    a = api(who)
    for method, url in [
        ("post", "/api/shifts/"),
        ("put", f"/api/shifts/{one.pk}/"),
        ("patch", f"/api/shifts/{one.pk}/"),
        ("delete", f"/api/shifts/{one.pk}/"),
    ]:
        status(getattr(a, method)(url, {}), 405, f"{method} {url}")
need(Shift.objects.count() == 2, "a shift was deleted")
status(api().get("/api/shifts/"), 401, "without login")
status(api().get(f"/api/shifts/{one.pk}/"), 401, "without login")
status(plain.get("/api/shifts/9999/"), 404, "a shift that is not there")
few = queries(lambda: plain.get("/api/shifts/"))
for i in range(8):
    shift(f"d{i}", f"X {i}")
many = queries(lambda: plain.get("/api/shifts/"))
need(many <= few, f"the queries grow: {few} to {many}")
finish()
