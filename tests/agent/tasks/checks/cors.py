"""The application's origin may call the API, no other may."""

from checking import good, need, old_tests, start

start()
from django.test import Client  # noqa: E402

OURS = "https://app.kitchen.example.com"
client = Client()
header = "Access-Control-Allow-Origin"
for origin, allowed in ((OURS, True), ("https://evil.example.com", False), ("null", False)):
    asked = {"Origin": origin, "Access-Control-Request-Method": "POST"}
    plain = client.get("/api/recipes/", headers={"Origin": origin})
    before = client.options(
        "/api/recipes/", headers={**asked, "Access-Control-Request-Headers": "content-type"}
    )
    need(plain.status_code == 200, f"a request from {origin} answers {plain.status_code}")
    for response in (plain, before):
        found = response.headers.get(header)
        if allowed:
            need(found == origin, f"{header} for {origin} is {found}")
        else:
            need(found not in (origin, "*"), f"{origin} is allowed")
    if allowed:
        need(before.status_code in (200, 204), f"the preflight answers {before.status_code}")
        methods = before.headers.get("Access-Control-Allow-Methods", "")
        need("POST" in methods, f"POST is not among {methods!r}")
old_tests(10)
good()
