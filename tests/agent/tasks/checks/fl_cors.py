# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, vehicle
from django.test import Client

parks, roads = department("parks"), department("roads")
driver = member("dana", parks)
boss = member("boris", parks, "dispatcher")
other = member("rita", roads, "dispatcher")
auditor = member("aurel", roads, "auditor")
mine, theirs = vehicle("L-100P", parks, mileage=1000), vehicle("L-200R", roads, mileage=50)


def as_(who):
    client = Client(raise_request_exception=False)
    client.force_login(getattr(who, "user", who))
    return client


client = as_(driver)


def asked(origin, **more):
    return client.get("/api/vehicles/", HTTP_ORIGIN=origin, **more)


for origin in ("https://app.fleet.example", "http://localhost:5173"):
    answer = asked(origin)
    need(answer.status_code == 200, f"answers {answer.status_code}")
    need(answer.headers.get("Access-Control-Allow-Origin") == origin, f"{origin} is not allowed")
    need(answer.headers.get("Access-Control-Allow-Credentials") == "true", "without cookies")
    answer = Client().options(
        "/api/vehicles/",
        HTTP_ORIGIN=origin,
        HTTP_ACCESS_CONTROL_REQUEST_METHOD="POST",
        HTTP_ACCESS_CONTROL_REQUEST_HEADERS="content-type,x-csrftoken",
    )
    need(answer.status_code in (200, 204), f"preflight answers {answer.status_code}")
    need(answer.headers.get("Access-Control-Allow-Origin") == origin, "preflight not allowed")
    need("POST" in answer.headers.get("Access-Control-Allow-Methods", ""), "no POST")
    need("x-csrftoken" in answer.headers.get("Access-Control-Allow-Headers", "").lower(), "headers")
for origin in (
    "https://evil.example",
    "http://app.fleet.example",
    "http://localhost:3000",
    "https://app.fleet.example.evil.example",
    "null",
    "https://xapp.fleet.example",
):
    answer = asked(origin)
    need("Access-Control-Allow-Origin" not in answer.headers, f"{origin} is allowed")
need("cors" in (ROOT / "requirements.txt").read_text().lower(), "not in requirements.txt")
old_tests(25)

good()
