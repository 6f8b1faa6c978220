# ruff: noqa: E402, F403, F405
from looking_on import *

start(before=lambda s: setattr(s, "ALLOWED_HOSTS", ["*"]))
from at_canteen import *
from django.test import Client

GOOD, EVIL = "https://plan.canteen.example", "https://evil.example"
cook = user("cook")
where = kitchen("North", cook)


def ask(origin, url="/api/recipes/", method="POST"):
    return client().options(
        url,
        HTTP_ORIGIN=origin,
        HTTP_ACCESS_CONTROL_REQUEST_METHOD=method,
        HTTP_ACCESS_CONTROL_REQUEST_HEADERS="content-type,x-csrftoken",
    )


A = "Access-Control-Allow-"
for method in ("GET", "POST", "PATCH"):
    r = ask(GOOD, method=method)
    need(r.status_code in (200, 204), f"preflight gives {r.status_code}")
    need(r.get(A + "Origin") == GOOD, f"preflight: {A}Origin is {r.get(A + 'Origin')}")
    need(r.get(A + "Credentials") == "true", "preflight: no credentials")
    need(method in r.get(A + "Methods", ""), f"preflight: {method} not allowed")
    need("x-csrftoken" in r.get(A + "Headers", "").lower(), "preflight: X-CSRFToken not allowed")
c = client(cook)
r = c.get("/api/recipes/", HTTP_ORIGIN=GOOD)
need(
    r.status_code == 200 and r.get(A + "Origin") == GOOD and r.get(A + "Credentials") == "true",
    "GET of the frontend",
)
for bad in (
    EVIL,
    "https://plan.canteen.example.evil.example",
    "http://plan.canteen.example",
    "null",
):
    need(
        A + "Origin" not in ask(bad)
        and A + "Origin" not in c.get("/api/recipes/", HTTP_ORIGIN=bad),
        f"{bad} is allowed",
    )
need(A + "Origin" not in c.get("/recipes/", HTTP_ORIGIN=GOOD), "HTML pages are opened up, too")
strict = Client(enforce_csrf_checks=True, raise_request_exception=False)
strict.force_login(cook)
strict.get("/menus/dashboard/", secure=True)
token = strict.cookies["csrftoken"].value
body = {"kitchen": where.pk, "title": "Soup", "portions": 5}
r = post(strict, "/api/recipes/", body, secure=True, HTTP_ORIGIN=GOOD, HTTP_X_CSRFTOKEN=token)
need(
    r.status_code == 201,
    f"POST of the frontend with CSRF token gives {r.status_code} {r.content[:200]}",
)
r = post(strict, "/api/recipes/", body, secure=True, HTTP_ORIGIN=GOOD)
need(r.status_code == 403, "POST without CSRF token gets through")
r = post(strict, "/api/recipes/", body, secure=True, HTTP_ORIGIN=EVIL, HTTP_X_CSRFTOKEN=token)
need(r.status_code == 403, "POST of another origin gets through")
finish("canteen")
