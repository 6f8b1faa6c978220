# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import at_pennine as at

GOOD = "https://app.pennine-astro.example"
e = at.event()


def ask(url, origin, method="get"):
    c = client()
    if method == "options":
        return c.options(
            url,
            headers={
                "Origin": origin,
                "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "content-type",
            },
        )
    return c.get(url, headers={"Origin": origin})


r = ask("/api/v1/events/", GOOD)
need(
    r.status_code == 200 and r.headers.get("Access-Control-Allow-Origin") == GOOD,
    f"GET gives Access-Control-Allow-Origin {r.headers.get('Access-Control-Allow-Origin')}",
)
need("origin" in r.headers.get("Vary", "").lower(), "no Vary: Origin")
r = ask(f"/api/v1/events/{e.slug}/register/", GOOD, "options")
need(
    r.status_code in (200, 204) and r.headers.get("Access-Control-Allow-Origin") == GOOD,
    f"the preflight gives {r.status_code} {dict(r.headers)}",
)
need(
    "POST" in r.headers.get("Access-Control-Allow-Methods", "")
    and "content-type" in r.headers.get("Access-Control-Allow-Headers", "").lower(),
    "the preflight does not allow POST or content-type",
)
need("Access-Control-Allow-Credentials" not in r.headers, "cookies are allowed")
r = ask("/api/v1/events/nothing/", GOOD)
need(
    r.status_code == 404 and r.headers.get("Access-Control-Allow-Origin") == GOOD,
    "errors of the API lack the header",
)
for origin in (
    "https://evil.example",
    "http://app.pennine-astro.example",
    GOOD + ".evil.example",
    "https://x.app.pennine-astro.example",
    GOOD + ":8443",
    "null",
):
    for method in ("get", "options"):
        need(
            "Access-Control-Allow-Origin" not in ask("/api/v1/events/", origin, method).headers,
            f"{origin} is allowed",
        )
for url in ("/", "/events/", "/accounts/login/", "/admin/login/"):
    for method in ("get", "options"):
        need(
            "Access-Control-Allow-Origin" not in ask(url, GOOD, method).headers,
            f"{url} has CORS headers",
        )
finish("pennine")
