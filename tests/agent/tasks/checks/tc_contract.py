# ruff: noqa: E402, F403, F405, RUF015
from looking_on import *

start()
from decimal import Decimal

from at_canteen import *
from django.apps import apps

Model = apps.get_model("orders", "SupplierContract")
farm = supplier("Farm")
c = client(user("boss", is_staff=True, is_superuser=True))
URL = "/api/contracts/"
small = {"supplier": farm.pk, "title": "Potatoes", "starts_on": "2025-01-01"}
r = post(c, URL, small)
need(r.status_code == 201, f"post gives {r.status_code} {r.content[:200]}")
one = Model.objects.get()
need(
    (one.supplier, one.title, one.ends_on, one.discount, one.is_active)
    == (farm, "Potatoes", None, Decimal(0), True),
    "defaults",
)
got = c.get(f"{URL}{one.pk}/").json()
for key, value in {
    "id": one.pk,
    **small,
    "ends_on": None,
    "discount": "0.00",
    "is_active": True,
}.items():
    need(key in got and got[key] == value, f"{key} is {got.get(key)!r}, not {value!r}")
full = {
    **small,
    "title": "t" * 120,
    "ends_on": "2025-12-31",
    "discount": "999.99",
    "is_active": False,
}
r = post(c, URL, full)
need(r.status_code == 201, f"post of all fields gives {r.status_code} {r.content[:200]}")
need({k: r.json()[k] for k in full} == full, f"all fields: {r.json()}")
for bad in (
    {"title": "t" * 121},
    {"title": ""},
    {"discount": "1000.00"},
    {"discount": "1.234"},
    {"supplier": 4711},
    {"starts_on": None},
    {"starts_on": "soon"},
):
    r = post(c, URL, {**small, **bad})
    need(
        r.status_code == 400 and list(bad)[0] in r.content.decode(), f"{bad} gives {r.status_code}"
    )
need(post(c, f"{URL}{one.pk}/", {"discount": "5.50"}, "patch").status_code == 200, "patch")
need(post(c, f"{URL}{one.pk}/", {**full, "title": "Put"}, "put").status_code == 200, "put")
one.refresh_from_db()
need(one.title == "Put", "put changed nothing")
data = c.get(URL).json()
need(len(data["results"] if isinstance(data, dict) else data) == 2, "the list")
need(c.delete(f"{URL}{one.pk}/").status_code == 204 and Model.objects.count() == 1, "delete")
need(client().get(URL).status_code in (401, 403), "without login")
need(client(user("cook")).get(URL).status_code == 200, "other users who are logged in")
finish("canteen")
