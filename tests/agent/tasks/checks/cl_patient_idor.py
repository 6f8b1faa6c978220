# ruff: noqa: F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
north, south = clinic("North"), clinic("South")
nina, dora = user("nina", "clinics", north), user("dora", "dispatchers")
mine, other = patient(north), patient(south, "Bob", "Cray")
dan = driver("dan")
for who in [nina, dan.user, user("lost", "clinics")]:
    a = api(who)
    for method in ["get", "put", "patch"]:
        data = {} if method == "get" else {"first_name": "Eve", "last_name": "Il", "phone": "666"}
        status(
            getattr(a, method)(f"/api/patients/{other.pk}/", data),
            404,
            f"{method} of a patient of another clinic by {who}",
        )
other.refresh_from_db()
need(other.first_name == "Bob" and other.phone == "", "the patient of another clinic was changed")
a = api(nina)
need(
    status(a.get(f"/api/patients/{mine.pk}/"), 200, "own patient").json()["name"] == "Ada Byron",
    "the answer changed",
)
status(a.patch(f"/api/patients/{mine.pk}/", {"phone": "1"}), 200, "change of an own patient")
need(a.get("/api/patients/").json()["count"] == 1, "the list changed")
for who in [dora, boss()]:
    a = api(who)
    status(a.get(f"/api/patients/{other.pk}/"), 200, f"{who} reads a patient")
    status(a.patch(f"/api/patients/{other.pk}/", {"phone": "2"}), 200, f"{who} changes a patient")
    need(a.get("/api/patients/").json()["count"] == 2, "the list of a dispatcher changed")
other.refresh_from_db()
need(other.phone == "2", "a dispatcher's change is not saved")
status(api().get(f"/api/patients/{mine.pk}/"), 401, "without login")
finish()
