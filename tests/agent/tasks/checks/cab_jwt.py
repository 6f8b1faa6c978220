# ruff: noqa: E402
# ruff: noqa: F403, F405
import base64
import json

from at_coopcab import *

start()
from rest_framework.test import APIClient

u = user()
ride(rider=u)
ride()
anon = APIClient(raise_request_exception=False, enforce_csrf_checks=True)


def token(**body):
    return anon.post("/api/v1/token/", body, format="json")


got = token(email=u.email, password="taxi-taxi")
need(got.status_code == 200, f"POST /api/v1/token/ gives {got.status_code} {got.content[:100]}")
need({"access", "refresh"} <= set(got.json()), f"{set(got.json())}")


def life(t):
    part = t.split(".")[1]
    body = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return body["exp"] - body["iat"]


access, refresh = got.json()["access"], got.json()["refresh"]
need(life(access) == 900, f"access tokens live {life(access)} seconds")
need(life(refresh) == 14 * 86400, f"refresh tokens live {life(refresh)} seconds")
need(token(email=u.email, password="wrong").status_code == 401, "a wrong password")
need(token(email="nobody@example.com", password="x").status_code == 401, "an unknown user")
need(token(password="taxi-taxi").status_code == 400, "without an e-mail")
off = user(is_active=False)
need(token(email=off.email, password="taxi-taxi").status_code == 401, "a user who isn't active")


def bearer(t):
    c = APIClient(raise_request_exception=False, enforce_csrf_checks=True)
    c.credentials(HTTP_AUTHORIZATION=f"Bearer {t}")
    return c


me = bearer(access).get("/api/v1/me/")
need(me.status_code == 200 and me.json()["email"] == u.email, f"me with a token: {me.status_code}")
need(len(rows(bearer(access).get("/api/v1/rides/"))) == 1, "rides with a token")
made = bearer(access).post(
    "/api/v1/rides/", {"zone": zone().pk, "pickup": "A", "dropoff": "B"}, format="json"
)
need(made.status_code == 201, f"POST with a token gives {made.status_code}")
need(bearer(access).get("/api/v1/drivers/").status_code == 403, "drivers for a rider")
new = anon.post("/api/v1/token/refresh/", {"refresh": refresh}, format="json")
need(
    new.status_code == 200 and bearer(new.json()["access"]).get("/api/v1/me/").status_code == 200,
    f"refresh gives {new.status_code}",
)
need(
    anon.post("/api/v1/token/refresh/", {"refresh": access}, format="json").status_code == 401,
    "refresh with an access token",
)
for bad in ("x.y.z", refresh, access[:-4] + "AAAA"):
    need(bearer(bad).get("/api/v1/me/").status_code in (401, 403), "a bad token is taken")
need(api().get("/api/v1/me/").status_code in (401, 403), "without a token")
need(api(u).get("/api/v1/me/").status_code == 200, "the session doesn't work any more")
c = APIClient(raise_request_exception=False, enforce_csrf_checks=True)
c.force_login(u)
need(
    c.patch("/api/v1/me/", {"phone": "1"}, format="json").status_code == 403,
    "CSRF isn't checked for sessions",
)
u.is_active = False
u.save()
need(
    bearer(access).get("/api/v1/me/").status_code in (401, 403),
    "the token of a user who was switched off",
)
finish("coopcab")
