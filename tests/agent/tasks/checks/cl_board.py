# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
import re

from cl_checking import *

start()
from datetime import timedelta

from django.utils import timezone
from rides.models import Ride, RideNote, StatusChange

dora = user("dora", "dispatchers")
now = timezone.now()
noon = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0)
n = 0


def add():
    global n
    n += 1
    c = clinic(f"Clinic{n}")
    d = driver(f"d{n}", vehicle(f"PL {n}"), first="Dan", last=f"Driver{n}")
    r = ride(
        patient(c, "Pat", f"Number{n}"),
        pickup_at=noon + timedelta(minutes=n),
        driver=d,
        vehicle=d.vehicle,
        status="assigned",
    )
    by = user(f"by{n}")
    late = StatusChange.objects.create(ride=r, old="requested", new="assigned", by=by)
    early = StatusChange.objects.create(ride=r, old="assigned", new="requested", by=dora)
    StatusChange.objects.filter(pk=early.pk).update(at=now - timedelta(hours=2))
    StatusChange.objects.filter(pk=late.pk).update(at=now - timedelta(hours=1))
    for i in range(n % 3 + 1):
        RideNote.objects.create(ride=r, text=f"note {i}", author=dora)
    return r


client = site(dora)
for _ in range(3):
    add()
status(client.get("/"), 200, "the board")
few = queries(lambda: client.get("/"))
rides = [add() for _ in range(9)]
many = queries(lambda: client.get("/"))
need(many <= few, f"the queries of the board grow: {few} with 3 rides, {many} with 12")
bare = ride(patient(clinic("Bare"), "Zed", "Bare"), pickup_at=noon)
nobody = ride(patient(clinic("Bare"), "Zoe", "Nobody"), pickup_at=noon)
StatusChange.objects.create(ride=nobody, old="assigned", new="requested", by=None)
ride(patient(clinic("Bare"), "Not", "Today"), pickup_at=noon + timedelta(days=2))
page = text(status(client.get("/"), 200, "the board"))
rows = re.findall(r'<tr class="ride">(.*?)</tr>', page, re.S)
need(len(rows) == 14, f"{len(rows)} rows on the board instead of 14")
need("Not Today" not in page, "a ride of another day is on the board")
for i in range(1, 13):
    row = [r for r in rows if f"Pat Number{i}<" in r]
    need(len(row) == 1, f"patient {i} is on the board {len(row)} times")
    for wanted in [
        f"Clinic{i}<",
        f"Dan Driver{i}<",
        f"PL {i}<",
        f"assigned by by{i}<",
        f">{i % 3 + 1} notes",
        "Assigned<",
    ]:
        need(wanted in row[0], f"{wanted!r} is no longer in the row of ride {i}: {row[0]}")
row = next(r for r in rows if "Zed Bare" in r)
need(
    "nobody yet" in row and ">0 notes" in row and " by " not in row,
    "the row of a bare ride changed: " + row,
)
row = next(r for r in rows if "Zoe Nobody" in r)
need("requested by" in row, "the row of a change by nobody changed: " + row)
plain = Ride.objects.get(pk=rides[0].pk)
need(
    plain.last_change.new == "assigned" and plain.note_count == rides[0].notes.count(),
    "Ride.last_change or note_count broke",
)
status(client.get(f"/rides/{plain.pk}/"), 200, "the page of a ride")
status(site(user("nina", "clinics", clinic("X"))).get("/"), 403, "the board for a nurse")
finish()
