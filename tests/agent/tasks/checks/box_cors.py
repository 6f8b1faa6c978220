"""Two origins may call the API with cookies, no other may, and nothing but the API."""

from pathlib import Path

from checking import good, need, no_missing_migrations, old_tests, start

start()
from box_making import OLD_TESTS, api_of, performance, user, works  # noqa: E402

OURS = ["https://shop.boxoffice.example", "http://localhost:5173"]
FOREIGN = [
    "https://evil.example",
    "http://shop.boxoffice.example",
    "https://shop.boxoffice.example.evil.example",
    "http://localhost:8000",
    "null",
]
api, own = api_of(), api_of(user())
performance()
NAME = "Access-Control-Allow-Origin"


def asked(path, origin, method="PATCH"):
    more = {
        "HTTP_ORIGIN": origin,
        "HTTP_ACCESS_CONTROL_REQUEST_METHOD": method,
        "HTTP_ACCESS_CONTROL_REQUEST_HEADERS": "content-type,x-csrftoken",
    }
    return api.options(path, **more)


for origin in OURS:
    for path, client in (
        ("/api/performances/", api),
        ("/api/orders/", own),
        ("/api/orders/", api),
        ("/api/performances/999999/", api),
    ):
        answer = client.get(path, HTTP_ORIGIN=origin)
        need(answer.get(NAME) == origin, f"{origin} {path}: {answer.get(NAME)}")
        need(answer.get("Access-Control-Allow-Credentials") == "true", "no cookies")
    answer = asked("/api/orders/1/", origin)
    need(answer.status_code in (200, 204), f"a preflight answers {answer.status_code}")
    need(answer.get(NAME) == origin, f"a preflight of {origin}: {answer.get(NAME)}")
    need("PATCH" in answer.get("Access-Control-Allow-Methods", ""), "no PATCH")
    allowed = answer.get("Access-Control-Allow-Headers", "").lower()
    need("content-type" in allowed and "x-csrftoken" in allowed, f"headers: {allowed}")
    need(answer.get("Access-Control-Allow-Credentials") == "true", "no cookies in a preflight")
    need(NAME not in api.get("/admin/login/", HTTP_ORIGIN=origin).headers, "the admin, too")
for origin in FOREIGN:
    for answer in (
        api.get("/api/performances/", HTTP_ORIGIN=origin),
        asked("/api/orders/", origin, "POST"),
    ):
        need(NAME not in answer.headers, f"{origin} is let in: {answer.get(NAME)}")
strict = api_of(who := user(), enforce_csrf_checks=True)
need(strict.get("/api/me/", HTTP_ORIGIN=OURS[0]).status_code == 200, "no answer to our origin")
answer = strict.post("/api/logout/", HTTP_ORIGIN=FOREIGN[0])
need(answer.status_code == 403, "there is no CSRF check anymore")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
need("cors-headers" in Path("requirements.txt").read_text().lower(), "it is no requirement")
good()
