# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
import csv
import io
from datetime import datetime

from django.urls import NoReverseMatch, reverse
from django.utils import timezone

try:
    need(reverse("ride_export") == "/rides/export.csv", "the address of ride_export")
except NoReverseMatch:
    fail("there is no page ride_export")
local = timezone.get_current_timezone()


def at(*when):
    return datetime(*when, tzinfo=local)


north, south = clinic("North"), clinic("St. Mary, South")
d = driver("dan", first="Dan", last="Rive")
before = ride(patient(north), pickup_at=at(2026, 6, 30, 23, 59))
last = ride(
    patient(south, "Bob", "Cray"),
    pickup_at=at(2026, 7, 7, 23, 30),
    status="completed",
    distance_km="12.5",
    driver=d,
)
first = ride(patient(north), pickup_at=at(2026, 7, 1, 0, 15))
after = ride(patient(north), pickup_at=at(2026, 7, 8, 0, 10))
url = "/rides/export.csv?from=2026-07-01&to=2026-07-07"
dora = site(user("dora", "dispatchers"))
answer = status(dora.get(url), 200, "the export")
need(answer.headers["Content-Type"].startswith("text/csv"), "not text/csv")
need("attachment" in answer.headers.get("Content-Disposition", ""), "no attachment")


def rows(answer):
    data = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


got = rows(answer)
need(
    got[0] == ["id", "pickup_at", "patient", "clinic", "status", "driver", "distance_km"],
    f"the header: {got[0]}",
)
need(
    got[1:]
    == [
        [str(first.pk), "2026-07-01 00:15", "Ada Byron", "North", "requested", "", ""],
        [
            str(last.pk),
            "2026-07-07 23:30",
            "Bob Cray",
            "St. Mary, South",
            "completed",
            "Dan Rive",
            "12.5",
        ],
    ],
    f"the lines: {got[1:]}",
)
for query in [
    "",
    "?from=2026-07-01",
    "?to=2026-07-07",
    "?from=yesterday&to=2026-07-07",
    "?from=2026-07-01&to=2026-13-40",
]:
    status(dora.get("/rides/export.csv" + query), 400, f"export {query!r}")
need(len(rows(dora.get("/rides/export.csv?from=2026-07-07&to=2026-07-07"))) == 2, "one day alone")
answer = status(site().get(url), 302, "without login")
for who in [user("nina", "clinics", north), d.user]:
    status(site(who).get(url), 403, f"{who} exports")
few = queries(lambda: rows(dora.get(url)))
for i in range(8):
    ride(patient(clinic(f"C{i}")), pickup_at=at(2026, 7, 3, 9), driver=driver(f"x{i}"))
many = queries(lambda: rows(dora.get(url)))
need(many <= few, f"the queries grow with the rides: {few} to {many}")
status(dora.get("/rides/"), 200, "the list")
finish()
