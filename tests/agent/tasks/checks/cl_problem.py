# ruff: noqa: F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
north = clinic("North")
nina, dora = user("nina", "clinics", north), user("dora", "dispatchers")
r = ride(patient(north))
a, b = api(nina), api(dora)


def problem(answer, code, what):
    status(answer, code, what)
    kind = answer.headers.get("Content-Type", "")
    need(
        kind.split(";")[0].strip() == "application/problem+json",
        f"{what}: Content-Type is {kind!r}",
    )
    got = answer.json()
    need(isinstance(got, dict), f"{what}: not an object: {got!r}")
    for name in ["type", "title", "detail"]:
        need(isinstance(got.get(name), str) and got[name], f"{what}: no {name}: {got}")
    need(got.get("status") == code, f"{what}: status in the body is {got.get('status')!r}")
    return got


answer = api().get("/api/rides/")
problem(answer, 401, "without login")
need(answer.has_header("WWW-Authenticate"), "WWW-Authenticate is lost")
got = problem(a.post("/api/vehicles/", {"plate": "X"}), 403, "not allowed")
need("Only dispatchers may do this." in got["detail"], f"the detail of the 403 is lost: {got}")
problem(a.get("/api/rides/9999/"), 404, "not there")
problem(a.delete(f"/api/rides/{r.pk}/"), 405, "wrong method")
got = problem(b.post("/api/vehicles/", {"kind": "rocket"}), 400, "bad fields")
need(
    isinstance(got.get("errors"), dict) and {"plate", "kind"} <= set(got["errors"]),
    f"errors: {got}",
)
need(
    isinstance(got["errors"]["plate"], list) and isinstance(got["errors"]["plate"][0], str),
    f"errors of plate: {got}",
)
got = problem(a.post("/api/rides/", {}), 400, "an empty ride")
need({"patient", "pickup_at"} <= set(got["errors"]), f"errors: {got}")
answer = a.post("/api/rides/", "{not json", content_type="application/json")
problem(answer, 400, "broken JSON")
got = problem(
    b.post(f"/api/rides/{r.pk}/status/", {"status": "completed"}),
    409,
    "a status that the ride does not allow",
)
need("cannot become" in got["detail"], f"the detail of the 409 is lost: {got}")
done = ride(patient(north), status="completed")
problem(
    b.post(f"/api/rides/{done.pk}/assign/", {"driver": driver("dan").pk}),
    409,
    "assigning a completed ride",
)
problem(api().post("/api/login/", {"username": "nina", "password": "no"}), 400, "a wrong login")
answer = status(a.get("/api/rides/"), 200, "the list")
need(
    answer.headers["Content-Type"].startswith("application/json") and answer.json()["count"] == 2,
    "a good answer changed",
)
status(b.post("/api/vehicles/", {"plate": "X"}), 201, "a good POST")
need(
    site(nina).get("/").headers["Content-Type"].startswith("text/html"),
    "an error of the site is no page any more",
)
finish()
