"""Each error of the API is a problem as RFC 9457 has it."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from box_making import OLD_TESTS, api_of, order, performance, user, works  # noqa: E402

who = user()
own, visitor = api_of(who), api_of()
which, paid = performance(), order(who, status="paid")


def problem(answer, *statuses):
    what = f"{answer.request['REQUEST_METHOD']} {answer.request['PATH_INFO']}"
    need(answer.status_code in statuses, f"{what} answers {answer.status_code}")
    kind = answer.get("Content-Type", "").split(";")[0].strip()
    need(kind == "application/problem+json", f"{what} answers as {kind}")
    data = answer.json()
    need(isinstance(data, dict), f"{what} answers {data}")
    need(data.get("status") == answer.status_code, f"{what}: the status is {data.get('status')}")
    need(isinstance(data.get("type"), str) and data["type"], f"{what} has no type: {data}")
    need(isinstance(data.get("title"), str) and data["title"], f"{what} has no title: {data}")
    need(isinstance(data.get("detail"), str) and data["detail"], f"{what} has no detail: {data}")
    return data


problem(visitor.get("/api/productions/999999/"), 404)
problem(visitor.get("/api/orders/"), 401, 403)
problem(visitor.get("/api/me/"), 401, 403)
problem(visitor.delete(f"/api/performances/{which.pk}/"), 405)
data = problem(own.post("/api/orders/", "{not json", content_type="application/json"), 400)
problem(own.post("/api/orders/", "x", content_type="text/csv"), 415)
data = problem(own.post("/api/orders/", {}, format="json"), 400)
need(data.get("errors") == {"tickets": ["This field is required."]}, f"errors: {data}")
data = problem(own.post("/api/login/", {"username": "x" * 3}, format="json"), 400)
need(data.get("errors") == {"password": ["This field is required."]}, f"errors: {data}")
data = problem(own.post("/api/login/", {}, format="json"), 400)
need(set(data.get("errors", {})) == {"username", "password"}, f"errors: {data}")
bad = {"tickets": [{"performance": 999999, "row": "A", "seat": 1}]}
data = problem(own.post("/api/orders/", bad, format="json"), 400)
need(list(data.get("errors", {})) == ["tickets"], f"errors: {data}")
long = {"note": "x" * 300}
data = problem(own.patch(f"/api/orders/{paid.pk}/", long, format="json"), 400)
need(list(data.get("errors", {})) == ["note"], f"errors: {data}")
answer = own.post(f"/api/orders/{paid.pk}/cancel/")
problem(answer, 400)
need("please call us" in answer.content.decode(), f"its text is gone: {answer.content}")
strict = api_of(who, enforce_csrf_checks=True)
problem(strict.post("/api/logout/"), 403)
answer = visitor.get("/api/performances/")
need(answer["Content-Type"].split(";")[0] == "application/json", "good answers changed, too")
need(visitor.get("/admin/nothing/").get("Content-Type", "").startswith("text/html"), "the admin")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
