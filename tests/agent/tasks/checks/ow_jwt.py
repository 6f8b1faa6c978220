# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows

    user = rows.make_user(username="anna")
    user.set_password("Zungen-8-Fuss")
    user.save()
    rows.make_visit()
    c = client()
    got = c.post(
        "/api/token/",
        {"username": "anna", "password": "Zungen-8-Fuss"},
        content_type="application/json",
    )
    need(got.status_code == 200, f"POST /api/token/: {got.status_code}")
    tokens = got.json()
    need({"access", "refresh"} <= set(tokens), f"tokens {sorted(tokens)}")
    need(
        c.post(
            "/api/token/", {"username": "anna", "password": "no"}, content_type="application/json"
        ).status_code
        == 401,
        "a wrong password",
    )
    import jwt

    for name, seconds in (("access", 600), ("refresh", 7 * 86400)):
        claims = jwt.decode(tokens[name], options={"verify_signature": False})
        need(
            abs(claims["exp"] - claims["iat"] - seconds) < 5,
            f"{name} lasts {claims['exp'] - claims['iat']} seconds",
        )
    bearer = {"HTTP_AUTHORIZATION": "Bearer " + tokens["access"]}
    need(c.get("/api/visits/", **bearer).status_code == 200, "the token opens nothing")
    need(
        c.get("/api/faults/", **bearer).status_code == 403,
        "the token opens what its user may not see",
    )
    need(
        c.get(
            "/api/visits/", HTTP_AUTHORIZATION="Bearer " + tokens["access"][:-3] + "abc"
        ).status_code
        == 401,
        "a forged token",
    )
    need(
        c.get("/api/visits/", HTTP_AUTHORIZATION="Bearer " + tokens["refresh"]).status_code == 401,
        "a refresh token opens the API",
    )
    again = c.post(
        "/api/token/refresh/", {"refresh": tokens["refresh"]}, content_type="application/json"
    )
    need(again.status_code == 200 and "access" in again.json(), f"refresh: {again.status_code}")
    user.is_active = False
    user.save()
    need(c.get("/api/visits/", **bearer).status_code == 401, "the token of a closed account works")
    need(client().get("/api/visits/").status_code in (401, 403), "open to anonymous people")
    other = rows.make_user(is_staff=True)
    need(
        client(other).get("/api/visits/").status_code == 200,
        "the session login no longer works in the API",
    )
    strict = client(other, enforce_csrf_checks=True)
    need(
        strict.post(
            "/api/organs/", {"nickname": "x", "venue": rows.make_organ().venue.pk}
        ).status_code
        == 403,
        "sessions lost their csrf check",
    )
    sound()


run(main)
