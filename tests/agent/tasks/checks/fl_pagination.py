# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, vehicle
from django.test import Client
from fleet.models import Vehicle

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


import warnings

Vehicle.objects.bulk_create(
    Vehicle(plate=f"B-{n:03}", make="MAN", department=parks) for n in range(219)
)
client = as_(driver)
url = "/api/vehicles/"


def page(query=""):
    answer = client.get(url + query)
    need(answer.status_code == 200, f"{url}{query} answers {answer.status_code}")
    data = answer.json()
    need(isinstance(data, dict) and "results" in data, "the list is not paginated")
    return data


first = page()
need(len(first["results"]) == 50, f"{len(first['results'])} on a page")
need(first["next"] and not first["previous"], "no next")
need(len(page("?page_size=7")["results"]) == 7, "page_size is not taken")
need(len(page("?page_size=120")["results"]) == 120, "page_size=120")
need(len(page("?page_size=5000")["results"]) <= 200, "more than 200")
need(len(page("?page_size=200")["results"]) == 200, "page_size=200")
need(len(page("?page_size=0")["results"]) <= 200, "page_size=0")
seen, link, pages = [], url, 0
while link:
    data = client.get(link).json()
    seen += [r["plate"] for r in data["results"]]
    link, pages = data["next"], pages + 1
need(len(seen) == 220 == len(set(seen)), f"{len(seen)} rows on all pages")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    page("?page=2")
need(
    not [w for w in caught if "unordered" in str(w.message).lower()],
    "pages of an unordered queryset: rows may be twice or never on a page",
)
need("L-200R" not in seen, "rows of others")
need(len(page("?state=workshop")["results"]) == 0, "filter")
for path in ("/api/members/", "/api/trips/", "/api/receipts/"):
    need("results" in client.get(path).json(), f"{path} is not paginated")
old_tests(25)

good()
