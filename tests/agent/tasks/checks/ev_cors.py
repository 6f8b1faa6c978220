# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    who = client(user())
    for origin in ("https://app.evently.example", "http://localhost:5173"):
        response = client().options(
            "/api/events/", HTTP_ORIGIN=origin, HTTP_ACCESS_CONTROL_REQUEST_METHOD="GET"
        )
        need(response.status_code in (200, 204), "a preflight answers %s" % response.status_code)
        need(
            response.get("Access-Control-Allow-Origin") == origin,
            "preflight: %s is not allowed" % origin,
        )
        need(
            response.get("Access-Control-Allow-Credentials") == "true",
            "credentials are not allowed",
        )
        response = who.get("/api/events/", HTTP_ORIGIN=origin)
        status(response, 200, "/api/events/")
        need(response.get("Access-Control-Allow-Origin") == origin, "%s is not allowed" % origin)
        response = client().get("/api/orders/", HTTP_ORIGIN=origin)
        need(
            response.get("Access-Control-Allow-Origin") == origin,
            "an error answer lacks the header",
        )
    for origin in (
        "https://evil.example",
        "http://app.evently.example",
        "https://app.evently.example.evil.example",
        "http://localhost:3000",
    ):
        response = who.get("/api/events/", HTTP_ORIGIN=origin)
        need(not response.get("Access-Control-Allow-Origin"), "%s is allowed" % origin)
        response = client().options(
            "/api/events/", HTTP_ORIGIN=origin, HTTP_ACCESS_CONTROL_REQUEST_METHOD="GET"
        )
        need(not response.get("Access-Control-Allow-Origin"), "%s is allowed (preflight)" % origin)
    requirement(r"django[-_]cors[-_]headers")
    nothing_broken()


run(main)
