# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, vehicle
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


import datetime

from django.contrib import admin
from django.contrib.auth.models import User

root = User.objects.create_superuser("root", "root@fleet.example", "pw")
site = admin.site._registry.get(FuelReceipt)
need(site, "FuelReceipt is not in the admin")
columns = {str(c) if not callable(c) else c.__name__ for c in site.list_display}
need(len(columns) >= 6, f"columns are {columns}")
client = as_(root)
url = "/admin/logbook/fuelreceipt/"


def receipts(start, count):
    for n in range(start, start + count):
        home = (parks, roads)[n % 2]
        FuelReceipt.objects.create(
            vehicle=vehicle(f"V-{n:03}", home),
            member=member(f"u{n}", home),
            station=f"Station{n:03}",
            litres="12.34",
            amount="56.78",
            filled_on=datetime.date(2026, 1 + n % 3, 2),
        )


receipts(0, 4)
client.get(url)
few, answer, _ = queries(lambda: client.get(url))
need(answer.status_code == 200, f"the list answers {answer.status_code}")
receipts(4, 12)
many, answer, _ = queries(lambda: client.get(url))
need(many <= few, f"{few} queries for 4 receipts, {many} for 16")
html = answer.content.decode()
for text in ("V-003", "u3", "Station003", "12.34", "56.78"):
    need(text in html, f"{text} is not in the list")


def found(query):
    answer = client.get(url + query)
    need(answer.status_code == 200, f"{query} answers {answer.status_code}")
    return {r.station for r in answer.context["cl"].result_list}


need(found("?q=V-005") == {"Station005"}, "no search by plate")
need(found("?q=Station006") == {"Station006"}, "no search by station")
cl = client.get(url).context["cl"]
wanted = {f"Station{n:03}" for n in range(0, 16, 2)}
choices = [
    c["query_string"] for spec in cl.filter_specs for c in spec.choices(cl) if c.get("query_string")
]
need(any(found(c) == wanted for c in choices), f"no filter by department among {choices}")
need(site.date_hierarchy == "filled_on", "no browsing by date")
need(client.get(url + "add/").status_code == 200, "no page to add one")
row = FuelReceipt.objects.first()
need(client.get(f"{url}{row.pk}/change/").status_code == 200, "no page to change one")
old_tests(25)

good()
