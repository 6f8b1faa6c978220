# ruff: noqa: E402, F403, F405, UP031
from looking_on import *

start()
from datetime import date

from at_landing import *
from django.apps import apps
from django.contrib import admin
from django.db import IntegrityError, models, transaction

Closure = apps.get_model("stations", "Closure")
f = {x.name: x for x in Closure._meta.get_fields()}
for name in (
    "station",
    "starts_on",
    "ends_on",
    "reason",
    "note",
    "key",
    "created_at",
    "updated_at",
):
    need(name in f, f"no field {name}")
need(
    isinstance(f["starts_on"], models.DateField)
    and not isinstance(f["starts_on"], models.DateTimeField),
    "starts_on",
)
need(not f["starts_on"].null and not f["ends_on"].null, "dates may be null")
need(
    {c[0] for c in f["reason"].choices} == {"storm", "works", "holiday"},
    f"choices {f['reason'].choices}",
)
need(f["note"].max_length == 200 and f["note"].blank, "note")
s, t = station(), station()
a = Closure.objects.create(station=s, starts_on=date(2026, 5, 1), ends_on=date(2026, 5, 3))
b = Closure.objects.create(
    station=s, starts_on=date(2026, 7, 1), ends_on=date(2026, 7, 1), reason="storm"
)
z = Closure.objects.create(
    station=t, starts_on=date(2026, 6, 1), ends_on=date(2026, 6, 2), note="x" * 200
)
need(a.reason == "works", f"default reason {a.reason}")
need(a.note == "", "note may not be empty")
need(list(Closure.objects.all()) == [b, z, a], "order")
need(list(s.closures.all()) == [b, a], "related_name")
try:
    with transaction.atomic():
        Closure.objects.bulk_create(
            [Closure(station=s, starts_on=date(2026, 5, 2), ends_on=date(2026, 5, 1))]
        )
    wrong("the database takes an ends_on before starts_on")
except IntegrityError:
    pass
need(Closure in admin.site._registry, "not in the admin")
ma = admin.site._registry[Closure]
need(
    list(ma.list_display)[:4] == ["station", "starts_on", "ends_on", "reason"],
    f"list_display {ma.list_display}",
)
need("station" in [x if isinstance(x, str) else x[0] for x in ma.list_filter], "list_filter")
c = client(boss())
need(c.get("/admin/stations/closure/").status_code == 200, "admin list")
need(
    c.get("/admin/stations/closure/?station__id__exact=%s" % s.pk).status_code == 200,
    "admin filter",
)
data = {
    "station": s.pk,
    "starts_on": "2026-08-02",
    "ends_on": "2026-08-01",
    "reason": "storm",
    "note": "",
}
r = c.post("/admin/stations/closure/add/", data)
need(r.status_code == 200, f"admin with wrong dates gives {r.status_code}")
r = c.post("/admin/stations/closure/add/", {**data, "ends_on": "2026-08-02"})
need(r.status_code == 302 and Closure.objects.count() == 4, f"admin add gives {r.status_code}")
t.delete()
need(not Closure.objects.filter(pk=z.pk).exists(), "closure outlives its station")
finish(PROJECT)
