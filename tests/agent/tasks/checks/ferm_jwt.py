# ruff: noqa: E402, F403, F405
import base64
import json
import time

from at_fermata import *

start()


def claims(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


p = player()
k = loan(player=p)
c = api()
r = c.post("/api/token/", {"username": p.user.username, "password": "cadenza"}, format="json")
need(r.status_code == 200, f"/api/token/ gives {r.status_code}")
need({"access", "refresh"} <= set(r.json()), f"it answers {list(r.json())}")
access, refresh = r.json()["access"], r.json()["refresh"]
for token, seconds in ((access, 600), (refresh, 7 * 86400)):
    lives = claims(token)["exp"] - time.time()
    need(abs(lives - seconds) < 30, f"a token lives {lives:.0f} seconds instead of {seconds}")
need(
    c.post(
        "/api/token/", {"username": p.user.username, "password": "no"}, format="json"
    ).status_code
    == 401,
    "a wrong password",
)
r = c.post("/api/token/refresh/", {"refresh": refresh}, format="json")
need(r.status_code == 200 and r.json().get("access"), f"refresh gives {r.status_code}")
for token in (access, r.json()["access"]):
    t = api()
    t.credentials(HTTP_AUTHORIZATION=f"Bearer {token}")
    r2 = t.get("/api/loans/")
    need(r2.status_code == 200 and len(rows(r2)) == 1, f"with the token: {r2.status_code}")
    need(t.post(f"/api/loans/{k.pk}/extend/").status_code == 200, "POST with the token")
for token in (refresh, access[:-4] + "AAAA", "x"):
    t = api()
    t.credentials(HTTP_AUTHORIZATION=f"Bearer {token}")
    need(
        t.get("/api/loans/").status_code in (401, 403),
        "a wrong token, or a refresh token, opens the API",
    )
need(
    c.post("/api/token/refresh/", {"refresh": access}, format="json").status_code == 401,
    "refresh with an access token",
)
need(api(p.user).get("/api/loans/").status_code == 200, "the session login doesn't work any more")
from rest_framework.test import APIClient

s = APIClient(enforce_csrf_checks=True)
s.force_login(p.user)
need(
    s.post(f"/api/loans/{k.pk}/extend/").status_code == 403, "no CSRF check with the session login"
)
need(api().get("/api/loans/").status_code in (401, 403), "anonymous")
need(api().get("/api/concerts/").status_code == 200, "the public concerts")
p.user.is_active = False
p.user.save()
t = api()
t.credentials(HTTP_AUTHORIZATION=f"Bearer {access}")
need(t.get("/api/loans/").status_code in (401, 403), "the token of an inactive user works")
finish("fermata")
