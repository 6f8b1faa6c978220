# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
from datetime import date, timedelta

from django.utils import timezone
from fleet.models import Inspection

v = vehicle("CL 1")
mick, mona, plain, dora, sue = (
    user("mick", "mechanics"),
    user("mona", "mechanics"),
    user("plain"),
    user("dora", "dispatchers"),
    boss(),
)
body = {"vehicle": v.pk, "done_on": "2025-03-01", "result": "passed", "remarks": "fine"}
L = "/api/inspections/"
got = status(
    api(mick).post(L, {**body, "inspector": mona.username}), 201, "a mechanic creates"
).json()
need(
    set(got) == {"id", "vehicle", "inspector", "done_on", "result", "remarks"},
    f"the fields: {sorted(got)}",
)
need(
    got["inspector"] == "mick", f"inspector is {got['inspector']!r} instead of the user who sent it"
)
one = Inspection.objects.get(pk=got["id"])
need(one.inspector == mick, "the inspector is not the user who sent it")
D = f"{L}{one.pk}/"
for who in [plain, dora]:
    status(api(who).post(L, body), 403, f"{who} creates")
    status(api(who).patch(D, {"remarks": "x"}), 403, f"{who} changes")
    status(api(who).delete(D), 403, f"{who} deletes")
    need(status(api(who).get(L), 200, "list").json()["count"] == 1, "the list")
    status(api(who).get(D), 200, f"{who} reads")
status(api(mona).patch(D, {"remarks": "x"}), 403, "another mechanic changes")
status(api(mona).put(D, body), 403, "another mechanic puts")
status(api(mona).get(D), 200, "another mechanic reads")
status(api(mick).delete(D), 403, "a mechanic deletes his own")
one.refresh_from_db()
need(one.remarks == "fine", "a refused change was saved")
status(
    api(mick).patch(D, {"remarks": "own", "inspector": "mona"}), 200, "a mechanic changes his own"
)
status(api(sue).patch(D, {"result": "minor"}), 200, "a superuser changes")
one.refresh_from_db()
need(
    (one.remarks, one.result, one.inspector) == ("own", "minor", mick),
    "the changes are not saved, or the inspector changed",
)
status(api(mick).put(D, {**body, "remarks": "all"}), 200, "PUT of the own")
made = status(api(sue).post(L, body), 201, "a superuser creates").json()
need(made["inspector"] == sue.username, "the inspector of a superuser's inspection")
tomorrow = (timezone.localdate() + timedelta(days=2)).isoformat()
status(api(mick).post(L, {**body, "done_on": tomorrow}), 400, "done_on in the future")
status(api(mick).patch(D, {"done_on": tomorrow}), 400, "done_on in the future by PATCH")
status(
    api(mick).post(L, {**body, "done_on": timezone.localdate().isoformat()}), 201, "done_on today"
)
status(api(mick).post(L, {**body, "result": "wonderful"}), 400, "an unknown result")
status(api().get(L), 401, "list without login")
status(api().post(L, body), 401, "create without login")
status(api(sue).delete(D), 204, "a superuser deletes")
need(not Inspection.objects.filter(pk=one.pk).exists(), "not deleted")
few = queries(lambda: api(plain).get(L))
for i in range(6):
    Inspection.objects.create(
        vehicle=vehicle(f"V{i}"), inspector=user(f"m{i}"), done_on=date(2025, 1, 1), result="passed"
    )
many = queries(lambda: api(plain).get(L))
need(many <= few, f"the queries of the list grow: {few} to {many}")
finish()
