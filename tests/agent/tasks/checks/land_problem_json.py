# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_landing import *

who = renter()
c = client(who.user)
k = craft()


def problem(r, status, title, code):
    need(r.status_code == status, f"{status} expected, {r.status_code} came")
    need(
        r.headers["Content-Type"].split(";")[0] == "application/problem+json",
        f"{status}: {r.headers['Content-Type']}",
    )
    d = r.json()
    need({"type", "title", "status", "detail", "code"} <= set(d), f"{status}: {sorted(d)}")
    need(
        d["type"] == "about:blank" and d["title"] == title and d["status"] == status,
        f"{status}: {d}",
    )
    need(isinstance(d["detail"], str) and d["detail"], f"{status}: detail {d['detail']!r}")
    need(d["code"] == code, f"{status}: code {d['code']!r} instead of {code}")
    return d


begin = timezone.now() + timedelta(days=2)
data = {
    "station": k.station.slug,
    "crafts": [k.code],
    "starts_at": begin.isoformat(),
    "ends_at": (begin + timedelta(hours=2)).isoformat(),
}
url = "/api/v1/outings/"
d = problem(post(c, url, {"station": "nowhere"}), 400, "Bad Request", "invalid")
need(set(d["errors"]) == {"station", "starts_at", "ends_at", "crafts"}, f"errors {d['errors']}")
need(
    all(isinstance(v, list) and all(isinstance(x, str) for x in v) for v in d["errors"].values()),
    f"errors {d['errors']}",
)
d = problem(post(c, url, {**data, "ends_at": data["starts_at"]}), 400, "Bad Request", "invalid")
need(d["errors"] == {"ends_at": ["Must be after starts_at."]}, f"errors {d['errors']}")
d = problem(post(c, url, [1, 2]), 400, "Bad Request", "invalid")
need(set(d["errors"]) == {"non_field_errors"}, f"errors {d['errors']}")
d = problem(
    c.post(url, "{nonsense", content_type="application/json"), 400, "Bad Request", "parse_error"
)
need("errors" not in d, "parse error has errors")
d = problem(c.get(url + "00000000-0000-0000-0000-000000000000/"), 404, "Not Found", "not_found")
need("errors" not in d, "404 has errors")
problem(
    client(user()).post(url, data, content_type="application/json"),
    403,
    "Forbidden",
    "permission_denied",
)
problem(client().get(url), 403, "Forbidden", "not_authenticated")
r = client(boss()).delete("/api/v1/stations/" + k.station.slug + "/")
problem(r, 405, "Method Not Allowed", "method_not_allowed")
need("GET" in r.headers.get("Allow", ""), "Allow is gone from the 405")
outing(at=k.station, crafts=[k], days=2, status="confirmed")
d = problem(
    post(
        c,
        url,
        {
            **data,
            "starts_at": begin.isoformat(),
            "ends_at": (begin + timedelta(days=1)).isoformat(),
        },
    ),
    409,
    "Conflict",
    "craft_taken",
)
need(d["detail"] == "One of the craft is taken at that time.", f"{d}")
r = c.get(url)
need(
    r.status_code == 200 and r.headers["Content-Type"].startswith("application/json"),
    "good answers changed",
)
r = client(user()).get("/desk/outings/")
need(r.status_code == 403 and "html" in r.headers["Content-Type"], "desk pages changed")
finish(PROJECT)
