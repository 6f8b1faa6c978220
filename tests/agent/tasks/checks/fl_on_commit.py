# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, vehicle
from django.test import Client
from logbook.models import Stop, Trip

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


from unittest import mock

from django.db import connection
from logbook import tasks

calls = []


def recorded(args=None, kwargs=None, *more, **options):
    calls.append((list(args or []) + list((kwargs or {}).values()), connection.in_atomic_block))


J = "application/json"
client = as_(driver)
body = {"vehicle_id": mine.pk, "purpose": "Hedges", "stops": [{"place": "a"}]}
with mock.patch.object(
    tasks.announce_trip._get_current_object()
    if hasattr(tasks.announce_trip, "_get_current_object")
    else tasks.announce_trip,
    "apply_async",
    recorded,
):
    with mock.patch.object(Stop.objects, "bulk_create", side_effect=RuntimeError("full")):
        answer = client.post("/api/trips/", body, J)
        need(answer.status_code == 500, "the failure is hidden")
    if not Trip.objects.exists():
        need(not calls, "a trip that was rolled back is announced")
    calls.clear()
    Trip.objects.all().delete()
    answer = client.post("/api/trips/", body, J)
    need(answer.status_code == 201, f"a trip answers {answer.status_code}")
    need(len(calls) == 1, f"{len(calls)} announcements of one trip")
    need(calls[0][0] == [answer.json()["id"]], f"announced {calls[0][0]}")
    need(not calls[0][1], "the task is queued before the commit")
    need(len(answer.json()["stops"]) == 1, "stops are lost")
    calls.clear()
    with mock.patch.object(Stop.objects, "bulk_create", side_effect=RuntimeError("full")):
        client.post("/api/trips/", body | {"vehicle_id": vehicle("L-9", parks).pk}, J)
    need(Trip.objects.count() == 1, "start_trip is no longer atomic")
    need(not calls, "a trip that was rolled back is announced")
old_tests(25)

good()
