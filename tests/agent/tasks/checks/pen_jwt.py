# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import base64
import json

import at_pennine as at

m = at.member()
at.slot(m)
c = client()
r = c.post(
    "/api/v1/token/",
    {"username": m.user.username, "password": "orion-nebula-42"},
    "application/json",
)
need(r.status_code == 200, f"/api/v1/token/ gives {r.status_code} {r.content[:200]}")
pair = r.json()


def life(token):
    part = token.split(".")[1]
    data = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return data["exp"] - data["iat"]


need(life(pair["access"]) == 900, f"the access token lives {life(pair['access'])} s")
need(life(pair["refresh"]) == 7 * 86400, f"the refresh token lives {life(pair['refresh'])} s")
r = client().get("/api/v1/slots/", headers={"Authorization": f"Bearer {pair['access']}"})
need(r.status_code == 200 and len(r.json()) == 1, f"slots with the token: {r.status_code}")
r = client().get("/api/v1/slots/", headers={"Authorization": "Bearer nonsense"})
need(r.status_code in (401, 403), f"slots with a bad token: {r.status_code}")
r = client().get("/api/v1/slots/", headers={"Authorization": f"Bearer {pair['refresh']}"})
need(r.status_code in (401, 403), "the refresh token opens the API")
r = client().post("/api/v1/token/refresh/", {"refresh": pair["refresh"]}, "application/json")
need(r.status_code == 200 and life(r.json()["access"]) == 900, f"refresh gives {r.status_code}")
r = client().post(
    "/api/v1/token/", {"username": m.user.username, "password": "no"}, "application/json"
)
need(r.status_code in (400, 401, 403), f"a wrong password gives {r.status_code}")
m2 = at.member()
m2.user.is_active = False
m2.user.save()
r = client().post(
    "/api/v1/token/",
    {"username": m2.user.username, "password": "orion-nebula-42"},
    "application/json",
)
need(r.status_code in (400, 401, 403), f"an inactive user gets {r.status_code}")
need(len(client(m.user).get("/api/v1/slots/").json()) == 1, "the session does not work any more")
need(
    client().get("/api/v1/slots/").status_code == 403,
    f"without login the API gives {client().get('/api/v1/slots/').status_code}, not 403 as before",
)
from django.test import Client

strict = Client(enforce_csrf_checks=True)
strict.force_login(m.user)
need(
    strict.post("/api/v1/slots/", {}, "application/json").status_code == 403,
    "the session needs no CSRF token any more",
)
need(client().get("/api/v1/events/").status_code == 200, "events need a login")
finish("pennine")
