# ruff: noqa: F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
north, south = clinic("North"), clinic("South")
nina = user("nina", "clinics", north)
a = api(nina)
for name, value in [
    ("is_approved", True),
    ("ride_limit", 9999),
    ("clinic", south.pk),
    ("clinic", None),
]:
    got = status(
        a.patch("/api/me/", {name: value, "phone": "77"}), 200, f"PATCH with {name}"
    ).json()
    p = type(nina.profile).objects.get(user=nina)
    need(
        (p.is_approved, p.ride_limit, p.clinic) == (False, 10, north),
        f"{name} was changed by PATCH /api/me/",
    )
    need(p.phone == "77" and got["phone"] == "77", "phone is not changed")
need(
    a.patch("/api/me/", {"job_title": "nurse"}).json()["job_title"] == "nurse",
    "job_title is not changed",
)
need(a.patch("/api/me/", {"username": "eve"}).json()["username"] == "nina", "username was changed")
got = status(api(user("other", "clinics", south)).get("/api/me/"), 200, "GET").json()
need(
    got
    == {
        "username": "other",
        "clinic": south.pk,
        "phone": "",
        "job_title": "",
        "is_approved": False,
        "ride_limit": 10,
    },
    f"GET /api/me/ changed: {got}",
)
finish()
