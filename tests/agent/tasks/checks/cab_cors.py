# ruff: noqa: E402, E741
# ruff: noqa: F403, F405
from at_coopcab import *

start()
from django.test import Client
from rest_framework.test import APIClient

GOOD = ("https://app.coopcab.example", "http://localhost:5173")
BAD = (
    "https://evil.example",
    "http://app.coopcab.example",
    "https://app.coopcab.example.evil.example",
    "https://x.app.coopcab.example",
    "http://localhost:3000",
    "https://localhost:5173",
)
O, C, H = (
    "Access-Control-Allow-Origin",
    "Access-Control-Allow-Credentials",
    "Access-Control-Allow-Headers",
)
c = Client(raise_request_exception=False)
u = user()
for origin in GOOD:
    for path in ("/api/v1/rides/", "/api/v1/quotes/"):
        pre = c.options(
            path,
            HTTP_ORIGIN=origin,
            HTTP_ACCESS_CONTROL_REQUEST_METHOD="POST",
            HTTP_ACCESS_CONTROL_REQUEST_HEADERS="content-type,x-csrftoken,x-client-version",
        )
        need(pre.status_code in (200, 204), f"preflight from {origin} gives {pre.status_code}")
        need(
            pre.get(O) == origin and pre.get(C) == "true",
            f"preflight from {origin}: {pre.get(O)} {pre.get(C)}",
        )
        allowed = {x.strip().lower() for x in pre.get(H, "").split(",")}
        need(
            {"x-client-version", "content-type", "x-csrftoken", "authorization"} <= allowed,
            f"allowed headers {allowed}",
        )
        need(
            "POST" in pre.get("Access-Control-Allow-Methods", "")
            and "PATCH" in pre.get("Access-Control-Allow-Methods", ""),
            "methods",
        )
    got = api(u).get("/api/v1/rides/", HTTP_ORIGIN=origin)
    need(
        got.status_code == 200 and got.get(O) == origin and got.get(C) == "true",
        f"GET from {origin}",
    )
    need("origin" in got.get("Vary", "").lower(), "no Vary: Origin")
    no = api().get("/api/v1/rides/", HTTP_ORIGIN=origin)
    need(no.status_code in (401, 403) and no.get(O) == origin, "an error without CORS headers")
    for path in ("/login/", "/admin/login/", "/dispatch/"):
        need(c.get(path, HTTP_ORIGIN=origin).get(O) is None, f"CORS for {path}")
for origin in BAD:
    pre = c.options("/api/v1/rides/", HTTP_ORIGIN=origin, HTTP_ACCESS_CONTROL_REQUEST_METHOD="POST")
    need(pre.get(O) is None, f"{origin} is allowed")
    need(api(u).get("/api/v1/rides/", HTTP_ORIGIN=origin).get(O) is None, f"{origin} is allowed")
z = zone()


def post(origin, token=True):
    x = APIClient(raise_request_exception=False, enforce_csrf_checks=True)
    x.force_login(u)
    secret = "a" * 32
    x.cookies["csrftoken"] = secret
    extra = {"HTTP_X_CSRFTOKEN": secret} if token else {}
    return x.post(
        "/api/v1/rides/",
        {"zone": z.pk, "pickup": "A", "dropoff": "B"},
        format="json",
        secure=True,
        HTTP_HOST="api.coopcab.example",
        HTTP_ORIGIN=origin,
        HTTP_REFERER=origin + "/",
        **extra,
    )


for origin in GOOD:
    got = post(origin)
    need(
        got.status_code == 201,
        f"POST from {origin} with a CSRF token gives {got.status_code} {got.content[:100]}",
    )
    need(post(origin, token=False).status_code == 403, "POST without a CSRF token goes through")
for origin in BAD:
    need(post(origin).status_code == 403, f"POST from {origin} goes through the CSRF check")
finish("coopcab")
