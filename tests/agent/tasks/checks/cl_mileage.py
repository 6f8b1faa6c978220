# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
import re
from datetime import UTC, datetime

c = site(user("dora", "dispatchers"))


def report(month):
    page = text(status(c.get(f"/reports/mileage/?month={month}"), 200, f"the report of {month}"))
    rows = [re.search(rf"{word}:\s*(\S+)", page) for word in ("Rides", "Total", "Average")]
    need(all(rows), f"the report of {month} lacks a line")
    try:
        return tuple(float(r.group(1).split("<")[0]) for r in rows)
    except ValueError:
        fail(f"the report of {month} shows {[r.group(1) for r in rows]}")


p = patient(clinic("North"))
need(report("2031-02") == (0, 0, 0), "an empty month does not show 0")
ride(p, pickup_at=datetime(2031, 3, 5, tzinfo=UTC), status="requested", distance_km="9")
need(report("2031-03") == (0, 0, 0), "a month with only open rides does not show 0")
ride(p, pickup_at=datetime(2031, 4, 5, tzinfo=UTC), status="completed")
need(
    report("2031-04") == (1, 0, 0),
    "a month whose ride has no kilometres does not show 1 ride and 0 km",
)
for km in ["10.0", "5.0", "7.5"]:
    ride(p, pickup_at=datetime(2031, 5, 5, tzinfo=UTC), status="completed", distance_km=km)
need(report("2031-05") == (3, 22.5, 7.5), "a month with rides shows something else than before")
status(c.get("/reports/mileage/"), 200, "the report of this month")
status(
    site(user("nina", "clinics", clinic("North"))).get("/reports/mileage/?month=2031-02"),
    403,
    "a nurse",
)
finish()
