"""Errors under /v2/ are problems of RFC 9457, with the status they had."""

import json

from checking import good, need, no_missing_migrations, old_tests, start

start()
from voltway_making import OLD_TESTS, client_of, connector, staff, user, works  # noqa: E402

plug, broken = connector(), connector(in_service=False)
visitor, driver, office = client_of(), client_of(user()), client_of(staff())


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


answer, _ = problem("a visitor", visitor.get("/v2/me/"), 401, "credentials were not provided")
need("WWW-Authenticate" in answer, "a visitor: the header WWW-Authenticate is gone")
bad = visitor.get("/v2/me/", HTTP_AUTHORIZATION="Token nonsense")
problem("a wrong token", bad, 401, "Invalid token")
problem("a driver renames", driver.patch("/v2/sites/x/", {"name": "x"}), 403, "permission")
problem("no such site", visitor.get("/v2/sites/none/"), 404)
problem("no such card", driver.get("/v2/cards/99999/"), 404)
problem("no such fault", office.post("/v2/faults/99999/resolve/"), 404)
answer, _ = problem("a method", driver.delete("/v2/faults/"), 405, "DELETE")
need("POST" in answer.get("Allow", ""), "a method: the header Allow is gone")
problem("no numbers", visitor.get("/v2/nearby/?lat=north"), 400, "lat and lon must be numbers")
started = driver.post("/v2/sessions/", {"connector": plug.pk})
need(started.status_code == 201, f"a session can't be started: {started.status_code}")
stop = f"/v2/sessions/{started.json()['id']}/stop/"
need(driver.post(stop).status_code == 200, "a session can't be stopped")
problem("stopped twice", driver.post(stop), 409, "This session is over.")
raw = driver.post("/v2/cards/", "{", content_type="application/json")
problem("no JSON", raw, 400, "JSON parse error")
text = driver.post("/v2/cards/", "x", content_type="text/plain")
problem("a text", text, 415, "text/plain")
invalid("nothing", driver.post("/v2/faults/", {}), connector="required", text="required")
invalid(
    "out of service",
    driver.post("/v2/sessions/", {"connector": broken.pk}),
    connector="out of service",
)
wrong = visitor.post("/v2/login/", {"username": "no@mail.example", "password": "no"})
_, body = problem("a wrong password", wrong, 400)
need("Unable to log in" in json.dumps(body.get("errors")), f"a wrong password: {body}")
for page in ("/v2/sites/", "/v2/me/"):
    kind = driver.get(page)["Content-Type"].partition(";")[0]
    need(kind == "application/json", f"{page} is {kind}, too")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
