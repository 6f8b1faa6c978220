"""Every error of the API is a problem of RFC 9457, its status and its words are kept."""

import json

from checking import good, need, no_missing_migrations, old_tests, start

start()
from rest_framework.test import APIClient  # noqa: E402
from vestry_making import OLD_TESTS, loan, reader, record, user  # noqa: E402

visitor, outsider, staff = APIClient(), APIClient(), APIClient()
who = reader()
outsider.force_login(who.user)
staff.force_login(user("archivist", is_staff=True))
lent, given_back = loan(who, record()), loan(who, record(), returned_on="2025-01-02")


def problem(what, answer, status, *words):
    need(answer.status_code == status, f"{what}: {answer.status_code}, not {status}")
    kind = answer.get("Content-Type", "none").partition(";")[0]
    need(kind == "application/problem+json", f"{what}: the content type is {kind}")
    text = answer.content.decode()
    body = json.loads(text)
    need(isinstance(body, dict), f"{what}: the body is {text}")
    need(body.get("status") == status, f"{what}: the body's status is not {status}: {text}")
    title = body.get("title")
    need(isinstance(title, str) and title, f"{what}: there is no title: {text}")
    for name in ("type", "detail", "instance"):
        need(isinstance(body.get(name, ""), str), f"{what}: {name} is no text: {text}")
    for word in words:
        need(word in text, f"{what}: {word!r} is missing: {text}")
    return answer


back = f"/api/loans/{given_back.pk}/return/"
order = {"reader": who.pk, "record": lent.record.pk, "due_on": "2001-01-01"}
problem("returned twice", staff.post(back), 409, "This loan was returned already.")
problem("short search", visitor.get("/api/search/?q=ab"), 400, "at least three letters")
answer = problem("a visitor", visitor.get("/api/records/"), 401, "credentials")
need("WWW-Authenticate" in answer, "a visitor: the header WWW-Authenticate is gone")
problem(
    "a wrong password",
    visitor.get("/api/records/", HTTP_AUTHORIZATION="Basic cnV0aDpub3BlCg=="),
    401,
    "Invalid username",
)
problem("a reader lends", outsider.post("/api/loans/", order, format="json"), 403, "permission")
problem("no such record", outsider.get("/api/records/none/"), 404)
problem("no scans of it", outsider.get("/api/records/none/scans/"), 404)
problem("no such loan", staff.post("/api/loans/4711/return/"), 404)
answer = problem("a method", staff.delete("/api/loans/"), 405, "DELETE")
need("POST" in answer.get("Allow", ""), "a method: the header Allow is gone")
problem(
    "a wrong loan",
    staff.post("/api/loans/", order, format="json"),
    400,
    "due_on",
    "This day is over.",
    "record",
    "Somebody else has this record.",
)
problem(
    "nothing in it",
    staff.post("/api/collections/", {}, format="json"),
    400,
    "title",
    "slug",
    "This field is required.",
)
problem(
    "no JSON",
    staff.post("/api/collections/", "{", content_type="application/json"),
    400,
    "JSON parse error",
)
problem(
    "a text", staff.post("/api/collections/", "x", content_type="text/plain"), 415, "text/plain"
)
problem("XML is asked for", staff.get("/api/records/", HTTP_ACCEPT="application/xml"), 406)

for page in ("/api/loans/", "/api/records/", "/api/search/?q=title"):
    answer = staff.get(page)
    need(answer.status_code == 200, f"{page} answers {answer.status_code}")
    kind = answer["Content-Type"].partition(";")[0]
    need(kind == "application/json", f"{page} is {kind}, too")
need(len(staff.get("/api/loans/").json()) == 2, "the list of loans is changed")
done = staff.post(f"/api/loans/{lent.pk}/return/")
need(done.status_code == 200 and "returned_on" in done.json(), "a loan can't be returned")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
