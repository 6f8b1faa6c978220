# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, rows, vehicle
from django.test import Client
from logbook.models import Defect

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


url = "/api/defects/"
own = Defect.objects.create(vehicle=mine, reported_by=boss, text="Broken mirror", severity="high")
foreign = Defect.objects.create(vehicle=theirs, reported_by=other, text="Flat tyre")
client = as_(driver)
answer = client.get(url)
need(answer.status_code == 200, f"{url} answers {answer.status_code}")
need([r["text"] for r in rows(answer)] == ["Broken mirror"], "the list is another")
J = "application/json"
client.post(
    url,
    {"vehicle": mine.pk, "text": "Sent by hand", "severity": "stop", "reported_by": other.pk},
    J,
)
need(
    not Defect.objects.filter(text="Sent by hand").exclude(reported_by=driver).exists(),
    "reported_by can be sent",
)
Defect.objects.filter(text="Sent by hand").delete()
answer = client.post(url, {"vehicle": mine.pk, "text": "Oil is leaking", "severity": "stop"}, J)
need(answer.status_code == 201, f"reporting answers {answer.status_code} {answer.content[:200]}")
new = Defect.objects.get(text="Oil is leaking")
need((new.reported_by, new.vehicle, new.severity) == (driver, mine, "stop"), "wrong row")
for data in (
    {"vehicle": theirs.pk, "text": "sneaky", "severity": "low"},
    {"vehicle": mine.pk, "text": "", "severity": "low"},
    {"vehicle": mine.pk, "text": "t", "severity": "nonsense"},
):
    answer = client.post(url, data, J)
    need(answer.status_code in (400, 403, 404), f"{data} answers {answer.status_code}")
need(Defect.objects.count() == 3, "a row that must not be")
row, alien = f"{url}{own.pk}/", f"{url}{foreign.pk}/"
need(client.get(row).json()["text"] == "Broken mirror", "one row")
client.patch(row, {"reported_by": driver.pk}, J)
answer = client.patch(row, {"fixed_on": "2026-02-03"}, J)
own.refresh_from_db()
need(answer.status_code == 200 and str(own.fixed_on) == "2026-02-03", "no edit")
need(own.reported_by == boss, "reported_by was changed")
client.patch(row, {"vehicle": theirs.pk}, J)
own.refresh_from_db()
need(own.vehicle == mine, "moved to the vehicle of another department")
for answer in (client.get(alien), client.patch(alien, {"text": "x"}, J), as_(boss).delete(alien)):
    need(answer.status_code in (403, 404), "defects of others")
need(client.delete(row).status_code == 403, "drivers delete")
need(Defect.objects.filter(pk=own.pk).exists(), "drivers delete")
got = [r["text"] for r in rows(client.get(f"{url}?severity=stop"))]
need(got == ["Oil is leaking"], f"filter by severity shows {got}")
second = vehicle("L-101P", parks)
Defect.objects.create(vehicle=second, reported_by=boss, text="Dirty inside")
got = [r["text"] for r in rows(client.get(f"{url}?vehicle={second.pk}"))]
need(got == ["Dirty inside"], f"filter by vehicle shows {got}")
need(len(rows(as_(auditor).get(url))) == 4, "auditors see less")
need(as_(auditor).patch(row, {"text": "x"}, J).status_code == 403, "auditors write")
need(Client().get(url).status_code in (401, 403), "open to strangers")
few, _, _ = queries(lambda: client.get(url))
for n in range(6):
    Defect.objects.create(
        vehicle=vehicle(f"D-{n}", parks), reported_by=member(f"q{n}", parks), text="another one"
    )
many, _, _ = queries(lambda: client.get(url))
need(many <= few, f"{few} queries, with more defects {many}")
need(as_(boss).delete(row).status_code == 204, "dispatchers can't delete")
old_tests(25)

good()
