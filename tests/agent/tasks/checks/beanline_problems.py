"""Each error of the API is a problem document."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from beanline_making import OLD_TESTS, client_of, coffee, member, order, staff, works  # noqa: E402

client, visitor = client_of(member()), client_of()
cancelled = order(of := member())
own = client_of(of)
own.post(f"/api/orders/{cancelled.pk}/cancel/")
unknown = {"lines": [{"sku": "NOPE", "kilos": 1}]}
bad = {"lines": [{"sku": coffee().sku, "kilos": -4}]}
login = {"username": "x", "password": "y"}


def post(who, url, data):
    return who.post(url, data, format="json")


CASES = {
    "no order": (client.get("/api/orders/999999/"), 404, ""),
    "a visitor": (visitor.get("/api/me/"), 403, ""),
    "a member at the turnover": (client.get("/api/orders/turnover/?month=2026-05"), 403, ""),
    "a wrong method": (client.delete("/api/orders/"), 405, ""),
    "no lines": (post(client, "/api/orders/", {}), 400, "lines"),
    "bad kilos": (post(client, "/api/orders/", bad), 400, "kilos"),
    "an unknown coffee": (post(client, "/api/orders/", unknown), 400, "There is no coffee NOPE."),
    "no company": (
        post(client_of(staff()), "/api/orders/", unknown),
        400,
        "You belong to no company.",
    ),
    "cancelled twice": (
        own.post(f"/api/orders/{cancelled.pk}/cancel/"),
        400,
        "The order is cancelled.",
    ),
    "no JSON": (client.post("/api/orders/", "{", content_type="application/json"), 400, ""),
    "a wrong login": (post(visitor, "/api/login/", login), 400, "Wrong username or password"),
    "an empty login": (post(visitor, "/api/login/", {}), 400, "username"),
}
for name, (answer, status, text) in CASES.items():
    expected = (401, 403) if name == "a visitor" else (status,)
    need(answer.status_code in expected, f"{name} answers {answer.status_code}")
    kind = answer.headers["Content-Type"].split(";")[0]
    need(kind == "application/problem+json", f"{name} is answered as {kind}")
    data = answer.json()
    need(isinstance(data, dict), f"{name} is answered with {data}")
    need(data.get("status") == answer.status_code, f"{name} has the status of {data}")
    need(isinstance(data.get("title"), str) and data["title"], f"{name} has no title: {data}")
    need(isinstance(data.get("type", ""), str), f"{name} has a strange type: {data}")
    need(isinstance(data.get("detail", ""), str), f"{name} has a detail that is no text: {data}")
    need(text in answer.content.decode(), f"{name} does not say {text!r}: {data}")
good_one = client.get("/api/me/")
need(good_one.headers["Content-Type"].startswith("application/json"), "a good answer changed")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
