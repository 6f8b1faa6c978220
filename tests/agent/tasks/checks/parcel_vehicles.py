# ruff: noqa: E402, F403, F405
from at_parcelline import *

start()
from apps.depots.models import Vehicle


def vehicle(**kw):
    n = next(_parcel_n)
    return Vehicle.objects.create(
        **{"plate": f"P{n:04}", "kind": "van", "depot": depot(), "payload_kg": 900, **kw}
    )


_parcel_n = itertools.count()
v = vehicle(leasing_rate_cents=77123)
vehicle(in_service=False)
vehicle()
c = api(customer().user)
response, few = queries_of(c, V1 + "/vehicles/")
rows = response.json()
need(isinstance(rows, list) and len(rows) == 3, "the list")
need(
    rows[0]
    == {
        "id": v.pk,
        "plate": v.plate,
        "kind": "van",
        "depot": v.depot.code,
        "payload_kg": 900,
        "in_service": True,
    },
    f"a row is {rows[0]}",
)
need(call(c, "get", f"/vehicles/{v.pk}/").json() == rows[0], "the detail")
call(c, "get", "/vehicles/9999/", None, 404)
need(
    [r["id"] for r in call(c, "get", "/vehicles/", {"depot": v.depot.code}).json()] == [v.pk],
    "?depot=",
)
need(len(call(c, "get", "/vehicles/", {"in_service": "true"}).json()) == 2, "?in_service=true")
need(len(call(c, "get", "/vehicles/", {"in_service": "false"}).json()) == 1, "?in_service=false")
call(c, "get", "/vehicles/", {"depot": "NOPE"}, (200, 400))
s = api(user(is_staff=True, is_superuser=True))
body = {"plate": "X", "kind": "van", "depot": v.depot.code, "payload_kg": 1, "in_service": True}
call(s, "post", "/vehicles/", body, 405)
for method in ("put", "patch", "delete"):
    call(s, method, f"/vehicles/{v.pk}/", body, 405)
call(api(), "get", "/vehicles/", None, 403)
for _ in range(25):
    vehicle()
_, many = queries_of(c, V1 + "/vehicles/")
need(many == few, f"{few} queries with 3 vehicles, {many} with 28")
done()
