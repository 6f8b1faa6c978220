# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    one = order()
    status(
        post(client(), "/api/token/", {"username": one.customer.username, "password": "wrong"}),
        (400, 401),
        "a wrong password",
    )
    data = status(
        post(
            client(), "/api/token/", {"username": one.customer.username, "password": "pass-word-77"}
        ),
        200,
        "/api/token/",
    ).json()
    need({"access", "refresh"} <= set(data), "/api/token/ gives %s" % sorted(data))
    bearer = {"HTTP_AUTHORIZATION": "Bearer " + data["access"]}
    response = status(client().get("/api/orders/", **bearer), 200, "/api/orders/ with a token")
    need([row["id"] for row in response.json()] == [one.pk], "other orders than the user's")
    status(client().get("/api/events/", **bearer), 200, "/api/events/ with a token")
    status(
        client().get("/api/orders/", HTTP_AUTHORIZATION="Bearer x.y.z"),
        (401, 403),
        "a forged token",
    )
    fresh = status(
        post(client(), "/api/token/refresh/", {"refresh": data["refresh"]}),
        200,
        "/api/token/refresh/",
    ).json()
    status(
        client().get("/api/orders/", HTTP_AUTHORIZATION="Bearer " + fresh["access"]),
        200,
        "the new token",
    )
    status(
        post(client(), "/api/token/refresh/", {"refresh": "x.y.z"}),
        (400, 401),
        "a forged refresh token",
    )
    status(client(one.customer).get("/api/orders/"), 200, "the API with a session")
    requirement(r"djangorestframework[-_]simplejwt|djangorestframework\[.*simplejwt")
    nothing_broken()


run(main)
