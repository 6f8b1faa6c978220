"""Every error of the API is a problem of RFC 9457, its status and its words are kept."""

import json

from checking import good, need, no_missing_migrations, old_tests, start

start()
from parcelry_making import (  # noqa: E402
    OLD_TESTS,
    PASSWORD,
    claim,
    clerk,
    client_of,
    parcel,
    user,
    works,
)

ines = user("ines")
visitor, mine, staff = client_of(), client_of(ines), client_of(clerk())
here, gone = parcel(ines), parcel(ines, state="on_van")
closed = claim(ines, state="paid")
P = "/api/v1/parcels/"


def problem(what, answer, status, *words):
    need(answer.status_code == status, f"{what}: {answer.status_code}, not {status}")
    kind = answer.get("Content-Type", "none").partition(";")[0]
    need(kind == "application/problem+json", f"{what}: the content type is {kind}")
    text = answer.content.decode()
    body = json.loads(text)
    need(isinstance(body, dict), f"{what}: the body is {text}")
    need(body.get("status") == status, f"{what}: the body's status is not {status}: {text}")
    for name in ("type", "title", "detail"):
        value = body.get(name)
        need(isinstance(value, str) and value, f"{what}: there is no {name}: {text}")
    need("error" not in body, f"{what}: there is an error beside it: {text}")
    for word in words:
        need(word in body["detail"], f"{what}: {word!r} is not in the detail: {text}")
    return answer, body


def invalid(what, answer, wanted):
    _, body = problem(what, answer, 400)
    errors = body.get("errors")
    need(isinstance(errors, dict), f"{what}: there are no errors per field: {body}")
    need(set(errors) == set(wanted), f"{what}: errors of {sorted(errors)}, not {sorted(wanted)}")
    for name, word in wanted.items():
        need(word in json.dumps(errors[name]), f"{what}: {word!r} is missing: {errors}")


text = f"Parcel {gone.number} can no longer be rerouted."
address = {"street": "S", "postcode": "9000"}
answer = mine.post(f"{P}{gone.pk}/reroute/", address, format="json")
problem("too late", answer, 409, text)
answer = visitor.get("/api/v1/track/none/")
problem("an unknown number", answer, 404, "We don't know this number.")
answer, _ = problem("a visitor", visitor.get(P), 401, "credentials")
need("WWW-Authenticate" in answer, "a visitor: the header WWW-Authenticate is gone")
answer = visitor.get(P, HTTP_AUTHORIZATION="Token nope")
problem("a wrong token", answer, 401, "Invalid token")
problem("no staff", mine.get("/api/v1/scans/"), 403, "permission")
problem("no such parcel", mine.get(f"{P}4711/"), 404)
answer, _ = problem("a method", mine.delete(f"{P}{here.pk}/"), 405, "DELETE")
need("GET" in answer.get("Allow", ""), "a method: the header Allow is gone")
answer = mine.post(P, "{", content_type="application/json")
problem("no JSON", answer, 400, "JSON parse error")
problem("a text", mine.post(P, "x", content_type="text/plain"), 415, "text/plain")
problem("XML is asked for", mine.get(P, HTTP_ACCEPT="application/xml"), 406)
invalid(
    "a wrong parcel",
    mine.post(
        P,
        {"number": here.number, "depot": "nowhere", "recipient": "", "weight_g": 40000},
        format="json",
    ),
    {
        "number": "already exists",
        "depot": "nowhere",
        "recipient": "may not be blank",
        "street": "required",
        "postcode": "required",
        "weight_g": "of this weight",
    },
)
invalid(
    "a wrong address",
    mine.post(f"{P}{here.pk}/reroute/", {"street": "S", "postcode": "x"}, format="json"),
    {"postcode": "pattern"},
)
answer = visitor.post("/api/v1/auth/token/", {"username": "ines", "password": "no"}, format="json")
_, body = problem("a wrong login", answer, 400)
need("Unable to log in" in json.dumps(body), f"a wrong login says {body}")
answer = mine.post(f"/api/v1/claims/{closed.pk}/withdraw/")
_, body = problem("a closed claim", answer, 400)
need("This claim is closed." in json.dumps(body), f"a closed claim says {body}")

for page in (P, f"{P}{here.pk}/", "/api/v1/claims/"):
    answer = mine.get(page)
    need(answer.status_code == 200, f"{page} answers {answer.status_code}")
    kind = answer["Content-Type"].partition(";")[0]
    need(kind == "application/json", f"{page} is {kind}, too")
login = {"username": "ines", "password": PASSWORD}
answer = visitor.post("/api/v1/auth/token/", login, format="json")
need(answer.status_code == 200 and "token" in answer.json(), "no token for the right password")
answer = mine.post(f"{P}{here.pk}/reroute/", address, format="json")
need(answer.status_code == 200 and answer.json()["street"] == "S", "reroute is broken")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
