# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, depot, member, rows, vehicle
from django.test import Client

parks, roads = department("parks"), department("roads")
driver = member("dana", parks)
boss = member("boris", parks, "dispatcher")
other = member("rita", roads, "dispatcher")
auditor = member("aurel", roads, "auditor")
mine, theirs = vehicle("L-100P", parks, mileage=1000), vehicle("L-200R", roads, mileage=50)


def as_(who):
    client = Client(raise_request_exception=False)
    client.force_login(getattr(who, "user", who))
    return client


yard, far = depot(parks, "Yard"), depot(roads, "Far")
depot(parks, "Empty")
for n in range(3):
    vehicle(f"Y-{n}", parks, depot=yard)
client = as_(driver)
url = "/api/depots/"
answer = client.get(url)
need(answer.status_code == 200, f"{url} answers {answer.status_code}")
got = {r["name"]: r for r in rows(answer)}
need(set(got) == {"Yard", "Empty"}, f"the list shows {set(got)}")
need({"id", "name", "street", "city", "vehicle_count"} <= set(got["Yard"]), f"{got['Yard']}")
need("4711" not in answer.content.decode() and "gate_code" not in got["Yard"], "the gate code")
need((got["Yard"]["vehicle_count"], got["Empty"]["vehicle_count"]) == (3, 0), "wrong count")
row = f"{url}{yard.pk}/"
answer = client.get(row)
need(answer.status_code == 200 and answer.json()["vehicle_count"] == 3, "one depot")
need("4711" not in answer.content.decode(), "the gate code")
need(client.get(f"{url}{far.pk}/").status_code == 404, "depots of others are shown")
need(len(rows(as_(auditor).get(url))) == 3, "auditors see all departments")
need(Client().get(url).status_code in (401, 403), "open to strangers")
for who in (boss, driver):
    for answer in (
        as_(who).post(url, {"name": "x", "city": "y"}),
        as_(who).patch(row, {"name": "x"}, "application/json"),
        as_(who).put(row, {"name": "x", "city": "y"}, "application/json"),
        as_(who).delete(row),
    ):
        need(answer.status_code in (403, 405), f"a write answers {answer.status_code}")
few, _, _ = queries(lambda: client.get(url))
for n in range(6):
    vehicle(f"Z-{n}", parks, depot=depot(parks, f"d{n}"))
many, _, _ = queries(lambda: client.get(url))
need(many <= few, f"{few} queries, with more depots {many}")
old_tests(25)

good()
