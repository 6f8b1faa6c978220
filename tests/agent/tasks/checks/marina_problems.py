"""Errors of the API are problem details of RFC 9457."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from http import HTTPStatus  # noqa: E402

from marina_making import OLD_TESTS, api_of, boat, client_of, stay, user, works  # noqa: E402

who = user()
client, visitor = api_of(who), api_of()
there = stay(boat(who), status="cancelled")
alien = stay()


def problem(answer, status, detail=None, /, **errors):
    what = f"{answer.request['REQUEST_METHOD']} {answer.request['PATH_INFO']}"
    need(answer.status_code == status, f"{what} answers {answer.status_code}, not {status}")
    kind = answer.get("Content-Type", "").split(";")[0].strip()
    need(kind == "application/problem+json", f"{what} ({status}) is {kind}")
    data = answer.json()
    wanted = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    need({k: data.get(k) for k in wanted} == wanted, f"{what} answers {data}")
    need(isinstance(data.get("detail"), str) and data["detail"], f"{what} has no detail: {data}")
    if detail:
        need(data["detail"] == detail, f"{what} has the detail {data['detail']!r}")
    names = set(wanted) | {"detail"} | ({"errors"} if errors else set())
    need(set(data) == names, f"{what} has {sorted(data)}, not {sorted(names)}")
    if errors:
        need(
            data["detail"] == "The request is not valid.",
            f"{what} has the detail {data['detail']!r}",
        )
        need(data["errors"] == errors, f"{what} has the errors {data['errors']}, not {errors}")
    return answer


REQUIRED = ["This field is required."]
answer = problem(visitor.get("/api/boats/"), 401, "Authentication credentials were not provided.")
need("Token" in answer.get("WWW-Authenticate", ""), "no WWW-Authenticate anymore")
problem(api_of().get("/api/stays/", HTTP_AUTHORIZATION="Token wrong"), 401, "Invalid token.")
problem(client.get("/api/readings/"), 403, "You do not have permission to perform this action.")
problem(client.get("/api/incidents/open/"), 403)
problem(client.get(f"/api/stays/{alien.pk}/"), 404)
problem(client.get("/api/piers/4711/"), 404)
answer = problem(client.put("/api/stays/", {}), 405, 'Method "PUT" not allowed.')
need("GET" in answer.get("Allow", ""), "no Allow anymore")
problem(
    client.post("/api/boats/", {}, format="json"),
    400,
    name=REQUIRED,
    registration=REQUIRED,
    length=REQUIRED,
)
data = {"name": "X", "registration": "1", "length": "-1"}
problem(client.post("/api/boats/", data, format="json"), 400, length=["A boat has a length."])
answer = problem(client.post("/api/boats/", "{nonsense", content_type="application/json"), 400)
need(answer.json()["detail"].startswith("JSON parse error"), f"a parse error: {answer.json()}")
problem(
    client.post("/api/boats/", "x", content_type="text/csv"),
    415,
    'Unsupported media type "text/csv" in request.',
)
problem(client.get("/api/berths/free/"), 400, **{"from": ["Two days are needed: from and to."]})
problem(
    client.post(f"/api/stays/{there.pk}/cancel/"), 400, status=["The stay is cancelled already."]
)
bad = ["Select a valid choice. nothing is not one of the available choices."]
problem(client.get("/api/stays/", {"status": "nothing"}), 400, status=bad)
login = {"username": who.username, "password": "wrong"}
problem(
    visitor.post("/api/token/", login),
    400,
    non_field_errors=["Unable to log in with provided credentials."],
)
problem(visitor.post("/api/token/", {}), 400, username=REQUIRED, password=REQUIRED)
problem(
    client.post("/api/boats/", [1], format="json"),
    400,
    non_field_errors=["Invalid data. Expected a dictionary, but got list."],
)

# Errors that the endpoints of today don't have.
from django.core.exceptions import PermissionDenied  # noqa: E402
from rest_framework import exceptions  # noqa: E402
from stays.api import SummaryView  # noqa: E402

original = SummaryView.get


def raising(error):
    def get(self, request):
        raise error

    SummaryView.get = get
    return client.get("/api/me/summary/")


answer = problem(raising(exceptions.Throttled(wait=7)), 429)
need(answer.get("Retry-After") == "7", "no Retry-After anymore")
problem(raising(exceptions.ValidationError("No.")), 400, non_field_errors=["No."])
problem(
    raising(exceptions.ValidationError(["No.", "Never."])), 400, non_field_errors=["No.", "Never."]
)
problem(raising(PermissionDenied()), 403)
SummaryView.get = original
need(raising(RuntimeError("x")).status_code == 500, "an unexpected error is no 500 anymore")
SummaryView.get = original

fine = client.get("/api/stays/")
need(fine["Content-Type"].split(";")[0] == "application/json", "what is no error is a problem, too")
page = client_of(who).get(f"/boats/{alien.boat_id}/")
need(page.status_code == 404 and "json" not in page["Content-Type"], "pages are JSON now")
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
good()
