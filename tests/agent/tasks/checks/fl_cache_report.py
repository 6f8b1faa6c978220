# ruff: noqa: E402, F403, F405, PT008
from checking import *

start()

from core.testing import department, member, vehicle
from django.test import Client
from logbook.models import Trip

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


import time
from unittest import mock

from django.utils import timezone


def trip(car, who, km):
    Trip.objects.create(
        vehicle=car, driver=who, purpose="x", start_km=1, distance=km, ended_at=timezone.now()
    )


trip(mine, driver, 77)
trip(theirs, other, 55)
colleague = member("carla", parks, "dispatcher")
URL = "/dispatch/report/"


def heavy(client):
    _, answer, sql = queries(lambda: client.get(URL))
    return [s for s in sql if "logbook_" in s], answer


first = as_(boss)
for _ in range(2):
    heavy(first)
again, answer = heavy(first)
need(answer.status_code == 200, f"answers {answer.status_code}")
need(not again, f"the report is computed again: {len(again)} queries")
html = answer.content.decode()
need("77 km" in html and "55 km" not in html and "boris" in html, "the page is wrong")
for who, mark, not_mark in ((other, "55 km", "77 km"), (colleague, "carla", "boris")):
    client = as_(who)
    for _ in range(3):
        html = client.get(URL).content.decode()
        need(mark in html and not_mark not in html, f"{who} gets the page of another")
need(as_(driver).get(URL).status_code == 403, "drivers get in")
answer = Client().get(URL)
need(answer.status_code == 302 and "/accounts/login/" in answer.url, "strangers get in")
first.logout()
need(first.get(URL).status_code == 302, "the page is shown after logout")
first.force_login(other.user)
need("55 km" in first.get(URL).content.decode(), "after login as another: the page of the first")
need("77 km" in as_(boss).get(URL).content.decode(), "the first user's page is lost")
trip(vehicle("L-555", parks), driver, 99)
client = as_(boss)
real = time.time
with mock.patch("time.time", lambda: real() + 310):
    need("99 km" in client.get(URL).content.decode(), "older than 5 minutes")
    client.get(URL)
answer = as_(boss).get(URL)
control = answer.headers.get("Cache-Control", "")
need("public" not in control, "shared caches may keep the page")
trips = client.get("/dispatch/trips/")
need(trips.status_code == 200 and "99" in trips.content.decode(), "other pages are cached too")
old_tests(25)

good()
