# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, rows, vehicle
from django.test import Client
from logbook.models import FuelReceipt

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


def receipt(car, who, station):
    return FuelReceipt.objects.create(
        vehicle=car, member=who, station=station, litres=10, amount=20
    )


own, foreign = receipt(mine, driver, "OMV"), receipt(theirs, other, "Shell")
client = as_(driver)
got = [r["station"] for r in rows(client.get("/api/receipts/"))]
need(got == ["OMV"], f"the list is {got}")
got = (
    rows(client.get(f"/api/receipts/?vehicle={theirs.pk}"))
    if client.get(f"/api/receipts/?vehicle={theirs.pk}").status_code == 200
    else []
)
need(got == [], f"the filter shows {got}")
url = f"/api/receipts/{foreign.pk}/"
body = {"vehicle": mine.pk, "station": "stolen", "litres": "1", "amount": "1"}
for answer in (
    client.get(url),
    client.patch(url, {"station": "stolen"}, "application/json"),
    client.put(url, body, "application/json"),
    client.delete(url),
):
    need(
        answer.status_code in (403, 404), f"{answer.request['REQUEST_METHOD']} {answer.status_code}"
    )
foreign.refresh_from_db()
need(foreign.station == "Shell", "the receipt of others was changed")
before = FuelReceipt.objects.count()
answer = client.post("/api/receipts/", body | {"vehicle": theirs.pk}, "application/json")
need(answer.status_code in (400, 403, 404), f"booked on another's vehicle: {answer.status_code}")
need(FuelReceipt.objects.count() == before, "a row on another's vehicle")
url = f"/api/receipts/{own.pk}/"
answer = client.patch(url, {"vehicle": theirs.pk}, "application/json")
own.refresh_from_db()
need(own.vehicle_id == mine.pk, "moved to another's vehicle")
need(client.get(url).status_code == 200, "own is not readable")
answer = client.patch(url, {"station": "BP"}, "application/json")
need(answer.status_code == 200, f"own can't be changed: {answer.status_code}")
answer = client.post("/api/receipts/", body, "application/json")
need(answer.status_code == 201, f"own can't be created: {answer.status_code}")
need(client.delete(url).status_code == 204, "own can't be deleted")
need(len(rows(as_(auditor).get("/api/receipts/"))) == 2, "auditors see less")
need(as_(auditor).delete(f"/api/receipts/{foreign.pk}/").status_code == 403, "auditors delete")
need(Client().get("/api/receipts/").status_code in (401, 403), "open to strangers")
old_tests(25)

good()
