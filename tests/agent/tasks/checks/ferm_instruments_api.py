# ruff: noqa: E402, F403, F405
from at_fermata import *

start()
from instruments.models import Instrument

i = instrument(name="Alto sax", kind="woodwind", insurance_note="secret")
body = {
    "name": "Tuba",
    "kind": "brass",
    "serial_number": "T-1",
    "value_pence": 5000,
    "bought_on": "2020-02-02",
}
URL = "/api/instruments/"
for who in (None, user(), player().user):
    c = api(who)
    for method, url in (
        ("get", URL),
        ("get", f"{URL}{i.pk}/"),
        ("post", URL),
        ("put", f"{URL}{i.pk}/"),
        ("patch", f"{URL}{i.pk}/"),
        ("delete", f"{URL}{i.pk}/"),
    ):
        kw = {} if method == "get" else {"data": body, "format": "json"}
        r = getattr(c, method)(url, **kw)
        need(
            r.status_code in (401, 403), f"{method} {url} without being staff gives {r.status_code}"
        )
c = api(staff())
r = c.get(f"{URL}{i.pk}/")
want = {
    "id": i.pk,
    "name": "Alto sax",
    "kind": "woodwind",
    "serial_number": i.serial_number,
    "value_pence": 0,
    "bought_on": None,
}
need(r.status_code == 200 and r.json() == want, f"GET: {r.status_code} {r.content[:300]}")
r = c.post(URL, body, format="json")
need(r.status_code == 201, f"POST gives {r.status_code} {r.content[:300]}")
new = r.json()
need({**new, "id": 0} == {**body, "id": 0}, f"POST answers {new}")
url = f"{URL}{new['id']}/"
need({x["id"] for x in rows(c.get(URL))} == {i.pk, new["id"]}, "the list")
r = c.put(url, {**body, "name": "Bass tuba", "id": 999}, format="json")
need(
    r.status_code == 200 and r.json()["name"] == "Bass tuba" and r.json()["id"] == new["id"], "PUT"
)
r = c.patch(url, {"value_pence": 7, "bought_on": None}, format="json")
need(r.status_code == 200 and r.json()["value_pence"] == 7, "PATCH")
for bad in (
    {"kind": "kazoo"},
    {"serial_number": i.serial_number},
    {"name": ""},
    {"value_pence": -1},
):
    r = c.patch(url, bad, format="json")
    need(r.status_code == 400, f"{bad} gives {r.status_code}")
need(c.post(URL, {"name": "x"}, format="json").status_code == 400, "POST without fields")
need(c.delete(url).status_code == 204 and Instrument.objects.count() == 1, "DELETE")
kept = loan(instrument=i)
r = c.delete(f"{URL}{i.pk}/")
need(Instrument.objects.filter(pk=i.pk).exists(), "an instrument with loans was deleted")
finish("fermata")
