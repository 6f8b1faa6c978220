# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_landing import *
from django.test import Client

GOOD = "https://book.quayside.example"
A, CR = "Access-Control-Allow-Origin", "Access-Control-Allow-Credentials"
c = client()
r = c.get("/api/v1/stations/", HTTP_ORIGIN=GOOD)
need(r.status_code == 200 and r.headers.get(A) == GOOD, f"GET: {r.headers.get(A)}")
need(r.headers.get(CR) == "true", "no credentials")
pre = {
    "HTTP_ACCESS_CONTROL_REQUEST_METHOD": "POST",
    "HTTP_ACCESS_CONTROL_REQUEST_HEADERS": "content-type,x-csrftoken",
}
r = c.options("/api/v1/callbacks/", HTTP_ORIGIN=GOOD, **pre)
need(r.status_code in (200, 204) and r.headers.get(A) == GOOD, f"preflight: {r.status_code}")
need("POST" in r.headers.get("Access-Control-Allow-Methods", ""), "preflight: POST")
need(
    "x-csrftoken" in r.headers.get("Access-Control-Allow-Headers", "").lower(),
    "preflight: X-CSRFToken",
)
for bad in (
    "https://evil.example",
    "http://book.quayside.example",
    "https://book.quayside.example.evil.example",
    "https://xbook.quayside.example",
    "https://book.quayside.example:8443",
):
    need(A not in c.get("/api/v1/stations/", HTTP_ORIGIN=bad).headers, f"{bad} is let in")
for url in ("/desk/outings/", "/admin/login/", "/accounts/login/"):
    need(A not in c.get(url, HTTP_ORIGIN=GOOD).headers, f"{url} has CORS headers")
need(
    A not in client(user(staff=True)).get("/desk/outings/", HTTP_ORIGIN=GOOD).headers,
    "/desk/ has CORS headers",
)
who = renter()
c = Client(enforce_csrf_checks=True, raise_request_exception=False)
c.force_login(who.user)
c.get("/accounts/login/", secure=True)
token = c.cookies["csrftoken"].value
k = craft()
begin = timezone.now() + timedelta(days=2)
data = {
    "station": k.station.slug,
    "crafts": [k.code],
    "starts_at": begin.isoformat(),
    "ends_at": (begin + timedelta(hours=2)).isoformat(),
}
r = post(c, "/api/v1/outings/", data, secure=True, HTTP_ORIGIN=GOOD, HTTP_X_CSRFTOKEN=token)
need(r.status_code == 201, f"POST with session and CSRF token: {r.status_code} {r.content[:200]}")
need(r.headers.get(A) == GOOD, "POST: no CORS header")
r = post(
    c,
    "/api/v1/outings/",
    data,
    secure=True,
    HTTP_ORIGIN="https://evil.example",
    HTTP_X_CSRFTOKEN=token,
)
need(r.status_code == 403, f"POST from evil.example: {r.status_code}")
finish(PROJECT)
