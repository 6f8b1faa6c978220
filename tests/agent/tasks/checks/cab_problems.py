# ruff: noqa: F403, F405
from at_coopcab import *

start()
z = zone(slug="harbour")
me = api(user())


def problem(got, status, title, what):
    need(got.status_code == status, f"{what} gives {got.status_code}")
    kind = got.get("Content-Type", "").split(";")[0]
    need(kind == "application/problem+json", f"{what}: content type {kind}")
    import json

    d = json.loads(got.content)
    need(isinstance(d, dict) and {"type", "title", "status", "detail"} <= set(d), f"{what}: {d}")
    need(
        d["type"] == "about:blank" and d["title"] == title and d["status"] == status, f"{what}: {d}"
    )
    need(isinstance(d["detail"], str) and d["detail"], f"{what}: detail is {d['detail']!r}")
    return d


d = problem(me.get("/api/v1/rides/9999/"), 404, "Not Found", "a missing ride")
need("errors" not in d or not d["errors"], f"errors in a 404: {d}")
problem(me.get("/api/v1/rides/9999/receipt/"), 404, "Not Found", "a missing receipt")
problem(me.get("/api/v1/drivers/"), 403, "Forbidden", "drivers for a rider")
problem(api().get("/api/v1/me/"), 403, "Forbidden", "a visitor")
got = me.delete("/api/v1/rides/")
problem(got, 405, "Method Not Allowed", "DELETE")
need("POST" in got.get("Allow", ""), "Allow is gone")
problem(
    me.post("/api/v1/rides/", "{broken", content_type="application/json"),
    400,
    "Bad Request",
    "broken JSON",
)
problem(
    me.post("/api/v1/rides/", "x", content_type="text/csv"), 415, "Unsupported Media Type", "CSV"
)
d = problem(
    me.post("/api/v1/rides/", {"pickup": ""}, format="json"),
    400,
    "Bad Request",
    "a ride without fields",
)
e = d.get("errors")
need(isinstance(e, dict) and set(e) == {"zone", "pickup", "dropoff"}, f"errors is {e}")
need(
    all(isinstance(v, list) and v and all(isinstance(x, str) for x in v) for v in e.values()),
    f"errors is {e}",
)
d = problem(
    api().post("/api/v1/quotes/", {"zone": "nope", "km": -1}, format="json"),
    400,
    "Bad Request",
    "a bad quote",
)
need(set(d["errors"]) == {"zone", "km"}, f"errors is {d['errors']}")
d = problem(
    me.post("/api/v1/rides/", ["a"], format="json"),
    400,
    "Bad Request",
    "a list instead of an object",
)
need(isinstance(d.get("errors"), dict), f"errors for a list: {d}")
got = me.get("/api/v1/rides/")
need(
    got.status_code == 200
    and got["Content-Type"].startswith("application/json")
    and got.json() == [],
    "a successful answer",
)
got = me.post("/api/v1/rides/", {"zone": z.pk, "pickup": "A", "dropoff": "B"}, format="json")
need(
    got.status_code == 201
    and got["Content-Type"].startswith("application/json")
    and got.json()["pickup"] == "A",
    "a POST",
)
html = me.get("/api/v1/rides/9999/", HTTP_ACCEPT="text/html")
need(
    html.status_code == 404
    and html["Content-Type"].startswith("text/html")
    and b"<html" in html.content,
    f"the browsable API: {html['Content-Type']}",
)
need(
    me.get("/api/v1/rides/", HTTP_ACCEPT="text/html")["Content-Type"].startswith("text/html"),
    "the browsable API",
)
got = client(user()).get("/dispatch/")
need(got.status_code == 403 and got["Content-Type"].startswith("text/html"), "the HTML pages")
finish("coopcab")
