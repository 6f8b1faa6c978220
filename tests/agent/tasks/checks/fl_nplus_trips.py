# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, rows, vehicle
from django.test import Client
from fleet.models import Vehicle
from logbook.models import Defect, Stop, Trip

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


from django.utils import timezone


def trips(count, start):
    for n in range(start, start + count):
        car = vehicle(f"P-{n}", parks)
        who = member(f"m{n}", parks)
        trip = Trip.objects.create(vehicle=car, driver=who, purpose=f"t{n}", start_km=n)
        for position in (3, 1, 2):
            Stop.objects.create(trip=trip, position=position, place=f"place{position}")
        for d in range(n % 3):
            Defect.objects.create(vehicle=car, reported_by=who, text=f"d{d}")
        Defect.objects.create(vehicle=car, reported_by=who, text="f", fixed_on=timezone.localdate())


trips(3, 0)
Trip.objects.create(vehicle=theirs, driver=other, purpose="foreign", start_km=0)
client = as_(driver)
client.get("/api/trips/")
few, answer, _ = queries(lambda: client.get("/api/trips/"))
trips(9, 3)
many, answer, sql = queries(lambda: client.get("/api/trips/"))
need(answer.status_code == 200, f"/api/trips/ answers {answer.status_code}")
need(many <= few, f"{few} queries for 3 trips, {many} for 12")
need(many <= 9, f"{many} queries for the list")
got = rows(answer)
need([r["purpose"] for r in got] == [f"t{n}" for n in reversed(range(12))], "other rows or order")
for row in got:
    n = int(row["purpose"][1:])
    need(
        set(row)
        == {
            "id",
            "vehicle",
            "driver",
            "purpose",
            "category",
            "started_at",
            "ended_at",
            "start_km",
            "distance",
            "stops",
        },
        f"other fields: {sorted(row)}",
    )
    car = Vehicle.objects.get(plate=f"P-{n}")
    need(
        row["vehicle"]
        == {"id": car.pk, "plate": f"P-{n}", "department": "parks", "open_defects": n % 3},
        f"vehicle of {n} is {row['vehicle']}",
    )
    need(row["driver"]["username"] == f"m{n}", "other driver")
    need(
        row["stops"] == [{"position": p, "place": f"place{p}"} for p in (1, 2, 3)],
        f"stops are {row['stops']}",
    )
Defect.objects.create(vehicle=mine, reported_by=driver, text="open")
answer = client.post(
    "/api/trips/",
    {"vehicle_id": mine.pk, "purpose": "new", "stops": [{"place": "a"}]},
    "application/json",
)
need(answer.status_code == 201, f"creating a trip answers {answer.status_code}")
need(answer.json()["vehicle"]["open_defects"] == 1, "open_defects is wrong after create")
need(answer.json()["stops"] == [{"position": 1, "place": "a"}], "stops are wrong after create")
pk = answer.json()["id"]
answer = client.post(f"/api/trips/{pk}/finish/", {"end_km": 1010}, "application/json")
need(answer.status_code == 200 and answer.json()["distance"] == 10, "finish does not work")
need(len(rows(as_(auditor).get("/api/trips/"))) == 14, "auditors see less than all")
need(as_(other).get(f"/api/trips/{pk}/").status_code == 404, "others see the trip")
old_tests(25)

good()
