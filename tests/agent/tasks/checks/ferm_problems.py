# ruff: noqa: F403, F405
from at_fermata import *

start()
b = api(boss())


def problem(r, status, what):
    need(r.status_code == status, f"{what} gives {r.status_code}")
    kind = r.get("Content-Type", "").split(";")[0]
    need(kind == "application/problem+json", f"{what} is {kind}")
    import json

    data = json.loads(r.content)
    need({"type", "title", "status", "detail"} <= set(data), f"{what} has {list(data)}")
    need(data["status"] == status, f"{what} says status {data['status']}")
    need(
        all(isinstance(data[x], str) and data[x] for x in ("type", "title", "detail")),
        f"{what}: type, title and detail have to be texts: {data}",
    )
    return data


k = concert(seats=1)
w = work()
body = {"concert": k.pk, "name": "Ann", "email": "ann@example.com", "tickets": 1}
data = problem(
    b.post("/api/ticket-requests/", {**body, "email": "no", "name": ""}, format="json"),
    400,
    "a wrong ticket request",
)
need(
    data.get("errors")
    == {"email": ["Enter a valid email address."], "name": ["This field may not be blank."]},
    f"errors: {data.get('errors')}",
)
data = problem(
    b.post("/api/ticket-requests/", {**body, "tickets": 5}, format="json"), 400, "sold out"
)
need(
    data.get("errors") == {"tickets": ["Not that many seats left."]},
    f"errors: {data.get('errors')}",
)
data = problem(b.post("/api/works/", {}, format="json"), 400, "an empty work")
need(
    set(data.get("errors", {})) == {"title", "composer_id", "shelf"},
    f"errors: {data.get('errors')}",
)
data = problem(b.post("/api/works/", [1], format="json"), 400, "a list instead of an object")
need("non_field_errors" in data.get("errors", {}), f"errors: {data.get('errors')}")
data = problem(b.get("/api/works/9999/"), 404, "a missing work")
need("errors" not in data or not data["errors"], "a 404 has errors")
data = problem(b.get("/api/concerts/9999/"), 404, "a missing concert")
r = b.put("/api/concerts/", {}, format="json")
data = problem(r, 405, "PUT on the list")
need(
    "PUT" in data["detail"] and "GET" in r.get("Allow", ""),
    "the detail or the Allow header of a 405",
)
r = api().get("/api/loans/")
data = problem(r, r.status_code if r.status_code in (401, 403) else 403, "anonymous")
need("credentials" in data["detail"].lower(), f"the detail: {data['detail']}")
r = b.post("/api/works/", "{broken", content_type="application/json")
need("parse" in problem(r, 400, "broken JSON")["detail"].lower(), "the detail of broken JSON")
problem(b.post("/api/works/", "x", content_type="text/csv"), 415, "another content type")
r = b.get("/api/works/")
need(
    r.status_code == 200 and r["Content-Type"].startswith("application/json"),
    "answers without an error",
)
need(
    b.post("/api/ticket-requests/", body, format="json").status_code == 201,
    "a right ticket request",
)
r = client().get("/concerts/nix/")
need(r.status_code == 404 and r["Content-Type"].startswith("text/html"), "the 404 of a page")
need(
    client(user()).get("/rehearsals/")["Content-Type"].startswith("text/html"), "the 403 of a page"
)
finish("fermata")
