# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
from unittest import mock

from rides.tasks import notify_driver

north = clinic("North")
d = driver("dan", vehicle("CL 1"))
people = [
    user("nina", "clinics", north),
    d.user,
    user("mick", "mechanics"),
    user("plain"),
    user("staff", is_staff=True),
]
with mock.patch.object(notify_driver, "apply_async"):
    r = ride(patient(north))
    url = f"/api/rides/{r.pk}/assign/"
    for who in people:
        status(api(who).post(url, {"driver": d.pk}), 403, f"assign by {who}")
    status(api().post(url, {"driver": d.pk}), 401, "assign without login")
    r.refresh_from_db()
    need(r.driver is None and r.status == "requested", "a refused assignment changed the ride")
    got = status(
        api(user("dora", "dispatchers")).post(url, {"driver": d.pk}), 200, "assign by a dispatcher"
    ).json()
    need(got["status"] == "assigned" and got["driver"] == d.pk, f"the answer changed: {got}")
    status(
        api(boss()).post(f"/api/rides/{ride(patient(north)).pk}/assign/", {"driver": d.pk}),
        200,
        "assign by a superuser",
    )
r.refresh_from_db()
need(r.driver == d, "the ride is not assigned")
status(
    api(d.user).post(f"/api/rides/{r.pk}/status/", {"status": "under_way"}),
    200,
    "the driver sets the status",
)
finish()
