# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import at_pennine as at

e, m = at.event(capacity=2), at.member()
scope = at.telescope()
reg = f"/api/v1/events/{e.slug}/register/"
good = {"name": "A", "email": "a@example.org", "seats": 1}
J = "application/json"


def problem(what, r, status, detail=None, errors=None):
    need(r.status_code == status, f"{what} gives {r.status_code}, not {status}")
    kind = r.headers.get("Content-Type", "")
    need(kind.split(";")[0] == "application/problem+json", f"{what} is {kind}")
    data = r.json()
    need({"type", "title", "status", "detail"} <= set(data), f"{what}: {data}")
    need(
        data["status"] == status
        and all(isinstance(data[k], str) and data[k] for k in ("type", "title", "detail")),
        f"{what}: {data}",
    )
    if detail:
        need(detail in data["detail"], f"{what}: detail is {data['detail']}")
    if errors is None:
        need(not data.get("errors"), f"{what} has errors: {data}")
    else:
        got = data.get("errors")
        need(
            isinstance(got, dict) and set(got) == errors,
            f"{what}: errors are {got}, not of {errors}",
        )
        need(
            all(
                isinstance(v, list) and v and all(isinstance(x, str) for x in v)
                for v in got.values()
            ),
            f"{what}: errors are {got}",
        )


c = client()
problem("a full event", c.post(reg, good | {"seats": 3}, J), 409, "Only 2 seats are left")
need(
    "error" not in c.post(reg, good | {"seats": 3}, J).json(),
    "the full event still has the key error",
)
problem(
    "a bad registration",
    c.post(reg, {"name": "", "seats": 9}, J),
    400,
    errors={"name", "email", "seats"},
)
problem("broken JSON", c.post(reg, "{broken", J), 400)
problem("an unknown event", c.get("/api/v1/events/none/"), 404)
problem("registering for an unknown event", c.post("/api/v1/events/none/register/", good, J), 404)
problem("a wrong method", client(m.user).delete("/api/v1/events/"), 405)
problem("slots without login", c.get("/api/v1/slots/"), 403)
problem(
    "slots without member", client(at.user()).get("/api/v1/slots/"), 403, "members of the society"
)
problem("an unknown slot", client(m.user).get("/api/v1/slots/9999/"), 404)
problem("an unknown telescope", c.get("/api/v1/telescopes/none/status/"), 404)
problem(
    "a bad status",
    client(m.user).patch(f"/api/v1/telescopes/{scope.slug}/status/", {"status": "x"}, J),
    400,
    errors={"status"},
)
start_, end = at.NOW + at.datetime.timedelta(days=2), at.NOW + at.datetime.timedelta(days=1)
problem(
    "a slot that ends before it starts",
    client(m.user).post(
        "/api/v1/slots/",
        {
            "telescope": scope.slug,
            "starts_at": start_.isoformat(),
            "ends_at": end.isoformat(),
            "purpose": "x",
        },
        J,
    ),
    400,
    errors={"ends_at"},
)
problem("a wrong media type", c.post(reg, "x", "text/plain"), 415)
problem("a list instead of an object", c.post(reg, [1], J), 400, errors={"non_field_errors"})
r = c.post(reg, good, J)
need(
    r.status_code == 201
    and r.json()["state"] == "confirmed"
    and r.headers["Content-Type"].startswith(J),
    "a good registration",
)
r = c.get("/api/v1/events/")
need(
    r.status_code == 200
    and r.headers["Content-Type"].startswith(J)
    and r.json()[0]["slug"] == e.slug,
    "the list of events",
)
for url, status in (("/events/none/", 404), ("/observatory/log/999/", 404)):
    r = c.get(url)
    need(
        r.status_code == status and r.headers["Content-Type"].startswith("text/html"),
        f"{url} gives {r.status_code} {r.headers['Content-Type']}",
    )
need(
    client(at.user()).get("/members/").headers["Content-Type"].startswith("text/html"),
    "the 403 of the members' page is not HTML",
)
finish("pennine")
