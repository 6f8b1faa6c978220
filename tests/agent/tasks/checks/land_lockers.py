# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_landing import *
from django.apps import apps
from django.db import models

Locker = apps.get_model("stations", "Locker")
f = {x.name: x for x in Locker._meta.get_fields()}
need(f["code"].max_length == 12 and f["code"].unique, "code")
need(f["station"].is_relation and f["station"].related_model is Station, "station")
need({x[0] for x in f["size"].choices} == {"s", "m", "l"} and f["size"].default == "m", "size")
need(
    isinstance(f["deposit"], models.DecimalField)
    and (f["deposit"].max_digits, f["deposit"].decimal_places) == (6, 2),
    "deposit",
)
need(isinstance(f["broken"], models.BooleanField) and f["broken"].default is False, "broken")
url = "/api/v1/lockers/"
s = station()
staff, plain = client(user(staff=True)), client(user())
full = {"code": "L-1", "station": s.slug, "size": "l", "deposit": "20.00", "broken": True}
r = post(staff, url, full)
need(r.status_code == 201, f"create gives {r.status_code} {r.content[:200]}")
one = r.json()
need(set(one) == {"key", *full}, f"fields {sorted(one)}")
need({k: one[k] for k in full} == full, f"{one}")
r = post(staff, url, {"code": "L-2", "station": s.slug, "deposit": "5.00"})
need(
    r.status_code == 201 and r.json()["size"] == "m" and r.json()["broken"] is False,
    f"defaults: {r.content[:200]}",
)
for bad in (
    {"code": "L-1"},
    {"code": "x" * 13},
    {"size": "xl"},
    {"deposit": "12345.00"},
    {"deposit": "1.234"},
    {"station": "nowhere"},
):
    r = post(staff, url, {"code": "L-9", "station": s.slug, "deposit": "5.00", **bad})
    need(r.status_code == 400, f"{bad} gives {r.status_code}")
where = f"{url}{one['key']}/"
need(plain.get(where).status_code == 200 and len(rows(plain.get(url))) == 2, "others cannot read")
for method, to in (("post", url), ("put", where), ("patch", where), ("delete", where)):
    st = post(plain, to, {**full, "code": "L-3"}, method).status_code
    need(st == 403, f"{method} by others gives {st}")
need(client().get(url).status_code in (401, 403), "anonymous reads")
need(post(staff, where, {"size": "s"}, "patch").json()["size"] == "s", "patch")
need(post(staff, where, full, "put").status_code == 200, "put")
need(staff.delete(where).status_code == 204 and Locker.objects.count() == 1, "delete")
finish(PROJECT)
