# ruff: noqa: E402, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
import json

c, ana, lia = client(), client(w.ana), client(w.lia)


def problem(what, r, code, title):
    same(r.status_code, code, what)
    if not expect(
        r["Content-Type"].split(";")[0] == "application/problem+json",
        f"{what}: {r['Content-Type']}",
    ):
        return {}
    d = json.loads(r.content)
    same((d.get("type"), d.get("title"), d.get("status")), ("about:blank", title, code), what)
    expect(isinstance(d.get("detail"), str) and d["detail"], f"{what}: detail {d.get('detail')!r}")
    return d


d = problem("404", c.get("/api/instruments/9999/"), 404, "Not Found")
expect("errors" not in d, "404 has errors")
problem("404 of a page", c.get("/api/instruments/?page=77"), 404, "Not Found")
problem("403", js(ana, "post", "/api/instruments/", {}), 403, "Forbidden")
r = c.get("/api/me/")
problem(
    "not signed in",
    r,
    r.status_code if r.status_code in (401, 403) else 403,
    {401: "Unauthorized"}.get(r.status_code, "Forbidden"),
)
problem("405", js(lia, "delete", "/api/loans/"), 405, "Method Not Allowed")
d = problem(
    "400 of fields", js(lia, "post", "/api/instruments/", {"level": "god"}), 400, "Bad Request"
)
e = d.get("errors") or {}
same(sorted(e), ["family", "level", "title"], "errors")
same(e.get("title"), ["This field is required."], "errors.title")
w.booking(w.rui)
from rooms.models import Booking

b = Booking.objects.get()
d = problem(
    "400 of no field",
    js(
        ana,
        "post",
        "/api/bookings/",
        {
            "room": w.attic.pk,
            "starts_at": b.starts_at.isoformat(),
            "ends_at": b.ends_at.isoformat(),
        },
    ),
    400,
    "Bad Request",
)
same(
    d.get("errors"), {"non_field_errors": ["The room is taken at that time."]}, "errors of no field"
)
d = problem(
    "bad JSON", c.post("/api/login/", "{no", content_type="application/json"), 400, "Bad Request"
)
expect("JSON parse error" in d.get("detail", ""), "detail of bad JSON")
problem(
    "media type", c.post("/api/login/", "x", content_type="text/csv"), 415, "Unsupported Media Type"
)
r = js(c, "post", "/api/login/", {"username": "ana", "password": "no"})
problem("wrong password", r, 400, "Bad Request")
expect("Wrong name or password." in r.content.decode(), "wrong password: the words are gone")
r = c.get("/api/instruments/")
same((r.status_code, r["Content-Type"].split(";")[0]), (200, "application/json"), "a good answer")
r = c.get("/api/instruments/9999/", HTTP_ACCEPT="text/html")
same((r.status_code, r["Content-Type"].split(";")[0]), (404, "text/html"), "the browsable API")
same(c.get("/instruments/9999/")["Content-Type"].split(";")[0], "text/html", "an HTML page")

own_tests()
finish()
