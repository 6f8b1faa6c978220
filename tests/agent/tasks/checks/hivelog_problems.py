"""Errors of the API are problems of RFC 9457, with the status they had."""

import json

from checking import good, need, no_missing_migrations, old_tests, start

start()
from hivelog_making import (  # noqa: E402
    OLD_TESTS,
    batch,
    client_of,
    harvest,
    hive,
    order,
    works,
)

mine, foreign = hive(), hive()
keeper = mine.apiary.keeper
visitor, member = client_of(), client_of(keeper)
shipped = order(keeper, batch(harvest(mine)), status="shipped")


def problem(what, answer, status, *words):
    need(answer.status_code == status, f"{what}: {answer.status_code}, not {status}")
    kind = answer.get("Content-Type", "none").partition(";")[0]
    need(kind == "application/problem+json", f"{what}: the content type is {kind}")
    body = json.loads(answer.content)
    need(isinstance(body, dict), f"{what}: the body is {body}")
    need(body.get("status") == status, f"{what}: its status is {body.get('status')!r}")
    for name in ("type", "title", "detail"):
        value = body.get(name)
        need(isinstance(value, str) and value, f"{what}: {name} is {value!r}")
    for word in words:
        need(word in body["detail"], f"{what}: the detail is {body['detail']!r}")
    return answer, body


def invalid(what, answer, **messages):
    _, body = problem(what, answer, 400)
    errors = json.dumps(body.get("errors"))
    for name, message in messages.items():
        need(f'"{name}"' in errors and message in errors, f"{what}: the errors are {errors}")


problem("a visitor", visitor.get("/api/v1/hives/"), 403, "credentials were not provided")
other = f"/api/v1/hives/{foreign.pk}/"
problem("a foreign hive", member.patch(other, {"active": False}), 403, "permission")
foreign_code = {"apiary": foreign.apiary_id, "code": "X1"}
added = member.post("/api/v1/hives/", foreign_code)
problem("a foreign apiary", added, 403, "This is not your apiary.")
problem("no such hive", member.get("/api/v1/hives/99999/"), 404)
problem("no such harvest", member.get("/api/v1/harvests/99999/"), 404)
problem("no such batch", visitor.get("/api/v1/trace/none/"), 404, "There is no such batch.")
answer, _ = problem("a method", member.delete("/api/v1/hives/"), 405, "DELETE")
need("GET" in answer.get("Allow", ""), "a method: the header Allow is gone")
late = member.post(f"/api/v1/orders/{shipped.pk}/cancel/")
problem("cancelled too late", late, 409, "This order is shipped already.")
raw = member.post("/api/v1/orders/", "{", content_type="application/json")
problem("no JSON", raw, 400, "JSON parse error")
text = member.post("/api/v1/orders/", "x", content_type="text/plain")
problem("a text", text, 415, "text/plain")
invalid("nothing", member.post("/api/v1/orders/", {}), batch="required", address="required")
frames = {"hive": mine.pk, "inspected_on": "2025-05-01", "brood_frames": 30}
answer = member.post("/api/v1/inspections/", frames, format="json")
invalid("frames", answer, brood_frames="No hive has more than 20 frames.")
for page in ("/api/v1/hives/", f"/api/v1/hives/{mine.pk}/"):
    kind = member.get(page)["Content-Type"].partition(";")[0]
    need(kind == "application/json", f"{page} is {kind}, too")
need(visitor.get("/admin/login/").status_code == 200, "the admin is gone")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
