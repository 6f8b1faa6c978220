# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, vehicle
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


url = f"/dispatch/vehicles/{mine.pk}/defects/new/"
client = as_(boss)
answer = client.get(url)
need(answer.status_code == 200, f"GET {url} answers {answer.status_code}")
html = answer.content.decode()
need('name="text"' in html and 'name="severity"' in html, "the fields are not on the page")
need('name="reported_by"' not in html, "reported_by can be chosen")
need("csrfmiddlewaretoken" in html.split("<main>")[-1], "no csrf token in the form")
need("<nav>" in html, "the page does not extend the base template")
need(url in client.get(f"/dispatch/vehicles/{mine.pk}/").content.decode(), "no link to the form")
good_text = "The left mirror is broken"
for data in (
    {"text": "short", "severity": "high"},
    {"text": "", "severity": "high"},
    {"text": " " * 20, "severity": "low"},
    {"text": good_text, "severity": "nonsense"},
):
    answer = client.post(url, data)
    need(answer.status_code in (200, 400, 422), f"{data} answers {answer.status_code}")
    need(not Defect.objects.exists(), f"{data} was saved")
answer = client.post(
    url,
    {
        "text": good_text,
        "severity": "high",
        "reported_by": driver.pk,
        "vehicle": theirs.pk,
        "fixed_on": "2020-01-01",
    },
)
need(answer.status_code == 302, f"a good form answers {answer.status_code}")
need(answer.url.endswith(f"/dispatch/vehicles/{mine.pk}/"), f"leads to {answer.url}")
row = Defect.objects.get()
need(
    (row.text, row.severity, row.vehicle, row.reported_by, row.fixed_on)
    == (good_text, "high", mine, boss, None),
    "another defect was saved",
)
data = {"text": good_text, "severity": "low"}
foreign = f"/dispatch/vehicles/{theirs.pk}/defects/new/"
need(client.get(foreign).status_code in (403, 404), "the form of another's vehicle opens")
need(client.post(foreign, data).status_code in (403, 404), "another's vehicle gets a defect")
need(as_(driver).post(url, data).status_code == 403, "drivers get in")
need(as_(auditor).post(url, data).status_code == 403, "auditors get in")
answer = Client().post(url, data)
need(answer.status_code == 302 and "/accounts/login/" in answer.url, "no login for strangers")
need(Defect.objects.count() == 1, "defects of those who must not")
strict = Client(enforce_csrf_checks=True)
strict.force_login(boss.user)
need(strict.post(url, data).status_code == 403, "the form is without csrf protection")
old_tests(25)

good()
