"""Every error of the API is a problem of RFC 9457, its status and its words are kept."""

import json

from checking import good, need, no_missing_migrations, old_tests, start

start()
from pawprint_making import OLD_TESTS, animal, client_of, invoice, user, visit  # noqa: E402

ann = user("ann")
cat = animal(ann)
visitor, client, desk = client_of(), client_of(ann), client_of(user("desk", is_staff=True))
cancelled = visit(cat, cancelled=True)
paid = invoice(cat, paid_at="2031-01-02T03:04:05Z")


def problem(what, answer, status, *said):
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
    told = json.dumps(body, ensure_ascii=False)
    for word in said:
        need(word in told, f"{what}: {word!r} is missing: {text}")
    return answer


VISITS, SIGN_IN = "/api/v1/visits/", "/api/v1/auth/sign-in/"
wrong = {"email": "ann@mail.example", "password": "nope"}
problem(
    "a wrong password",
    visitor.post(SIGN_IN, wrong, format="json"),
    400,
    "Wrong e-mail or password.",
)
problem(
    "a sign-in of nothing",
    visitor.post(SIGN_IN, {}, format="json"),
    400,
    "email",
    "password",
    "This field is required.",
)
problem("cancelled twice", client.post(f"{VISITS}{cancelled.pk}/cancel/"), 409, "cancelled already")
problem("paid twice", client.post(f"/api/v1/invoices/{paid.pk}/pay/"), 409, "paid already")
answer = problem("a visitor", visitor.get(VISITS), 401, "credentials")
need("WWW-Authenticate" in answer, "a visitor: the header WWW-Authenticate is gone")
problem(
    "a wrong token",
    visitor.get(VISITS, HTTP_AUTHORIZATION="Token 0123"),
    401,
    "Invalid token.",
)
problem(
    "a client writes species",
    client.post("/api/v1/species/", {"name": "Newt"}, format="json"),
    403,
    "permission",
)
problem("no such visit", client.get(f"{VISITS}999999/"), 404)
problem("no such invoice", client.get("/api/v1/invoices/999999/"), 404)
problem("no such invoice to pay", client.post("/api/v1/invoices/999999/pay/"), 404)
answer = problem("a method", client.delete(VISITS), 405, "DELETE")
need("POST" in answer.get("Allow", ""), "a method: the header Allow is gone")
data = {"animal": animal().pk, "starts_at": "2001-01-01T10:00:00Z", "reason": ""}
problem(
    "a wrong visit",
    client.post(VISITS, data, format="json"),
    400,
    "animal",
    "This is not your animal.",
    "starts_at",
    "begin in the past",
    "reason",
    "This field may not be blank.",
)
problem("no JSON", client.post(VISITS, "{", content_type="application/json"), 400, "JSON parse")
problem("a text", client.post(VISITS, "x", content_type="text/plain"), 415, "text/plain")

for path in (VISITS, "/api/v1/invoices/", "/api/v1/opening-hours/"):
    answer = client.get(path)
    need(answer.status_code == 200, f"{path} answers {answer.status_code}")
    kind = answer["Content-Type"].partition(";")[0]
    need(kind == "application/json", f"{path} is {kind}, too")
data = {"animal": cat.pk, "starts_at": "2092-01-01T10:00:00Z", "reason": "Limps"}
made = client.post(VISITS, data, format="json")
need(made.status_code == 201, f"a new visit answers {made.status_code}")
need(made.json()["reason"] == "Limps", f"a new visit is {made.json()}")
done = client.post(f"{VISITS}{made.json()['id']}/cancel/")
need(done.status_code == 200 and done.json()["cancelled"], "a visit can't be cancelled")
right = {"email": "ann@mail.example", "password": "warm-basket-27"}
answer = visitor.post(SIGN_IN, right, format="json")
need(answer.status_code == 200 and set(answer.json()) == {"token"}, "the sign-in has changed")
answer = desk.get("/admin/nothing/")
need("problem+json" not in answer.get("Content-Type", ""), "pages of the admin are problems")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
