# ruff: noqa: E402
# ruff: noqa: F403, F405
from at_coopcab import *

start()
from django.contrib import admin
from fleet import models as fm

need(hasattr(fm, "TaxiRank"), "there is no fleet.models.TaxiRank")
M, url = fm.TaxiRank, "/api/v1/ranks/"
chief = dispatcher()
c = api(chief)
body = {"name": "Opera", "street": "Ring 2", "capacity": 8}
made = c.post(url, {**body, "created_by": user().pk}, format="json")
need(made.status_code == 201, f"POST gives {made.status_code} {made.content[:200]}")
x = made.json()
need(
    {"id", "name", "street", "capacity", "covered", "opened_on", "created_by"} <= set(x),
    f"the keys are {list(x)}",
)
need(x["covered"] is False and x["opened_on"] is None and x["created_by"] == chief.pk, f"{x}")
at = f"{url}{x['id']}/"
for bad in (
    {"name": ""},
    {"name": "Opera"},
    {"name": "n" * 81},
    {"street": "s" * 121},
    {"capacity": 0},
    {"capacity": -1},
    {"capacity": "x"},
    {"opened_on": "soon"},
):
    got = c.post(url, {**body, "name": "Other", **bad}, format="json")
    need(got.status_code == 400, f"{bad} gives {got.status_code}")
for missing in ("name", "street", "capacity"):
    got = c.post(
        url, {k: v for k, v in {**body, "name": "Z"}.items() if k != missing}, format="json"
    )
    need(got.status_code == 400, f"without {missing}: {got.status_code}")
need(M.objects.count() == 1, "something invalid was saved")
second = dispatcher()
got = api(second).patch(
    at, {"capacity": 9, "created_by": second.pk, "opened_on": "2024-05-06"}, format="json"
)
need(
    got.status_code == 200
    and got.json()["capacity"] == 9
    and got.json()["created_by"] == chief.pk
    and got.json()["opened_on"] == "2024-05-06",
    f"PATCH {got.json()}",
)
need(c.put(at, {**body, "covered": True}, format="json").json().get("covered") is True, "PUT")
need(
    c.post(url, {**body, "name": "Airport", "covered": True}, format="json").status_code == 201,
    "a second one",
)
for who in (user(), driver().user):
    r = api(who)
    need([y["name"] for y in rows(r.get(url))] == ["Airport", "Opera"], "the list, by name")
    need(r.get(at).status_code == 200, "one rank")
    for method, to in (("post", url), ("put", at), ("patch", at), ("delete", at)):
        code = getattr(r, method)(to, {**body, "name": "Mine"}, format="json").status_code
        need(code == 403, f"{method} by a {who.role} gives {code}")
need(
    api().get(url).status_code in (401, 403)
    and api().post(url, body, format="json").status_code in (401, 403),
    "visitors",
)
need(M in admin.site._registry, "not in the admin")
b = client(boss())
need(
    b.get("/admin/fleet/taxirank/").status_code == 200
    and b.get("/admin/fleet/taxirank/add/").status_code == 200,
    "the admin's pages",
)
need("Opera" in str(M.objects.get(name="Opera")), "__str__")
need(c.delete(at).status_code == 204 and M.objects.count() == 1, "DELETE")
finish("coopcab")
