# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import base64
import json

from at_landing import *


def life(token):
    part = token.split(".")[1]
    d = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return d["exp"] - d["iat"]


who = renter()
c = client()
r = post(c, "/api/v1/token/", {"username": who.user.username, "password": "rowing-boat-9"})
need(r.status_code == 200, f"token gives {r.status_code}")
access, refresh = r.json()["access"], r.json()["refresh"]
need(life(access) == 600, f"access lives {life(access)} s")
need(life(refresh) == 7 * 86400, f"refresh lives {life(refresh)} s")
r = post(c, "/api/v1/token/", {"username": who.user.username, "password": "wrong"})
need(r.status_code == 401, f"wrong password gives {r.status_code}")
r = post(c, "/api/v1/token/refresh/", {"refresh": refresh})
need(r.status_code == 200 and life(r.json()["access"]) == 600, f"refresh gives {r.status_code}")
newer = r.json()["access"]
for t in (access, newer):
    r = client().get("/api/v1/outings/", HTTP_AUTHORIZATION=f"Bearer {t}")
    need(r.status_code == 200, f"with token: {r.status_code}")
k = craft()
begin = timezone.now() + timedelta(days=2)
data = {
    "station": k.station.slug,
    "crafts": [k.code],
    "starts_at": begin.isoformat(),
    "ends_at": (begin + timedelta(hours=2)).isoformat(),
}
r = post(client(), "/api/v1/outings/", data, HTTP_AUTHORIZATION=f"Bearer {access}")
need(r.status_code == 201, f"POST with token: {r.status_code}")
need(
    client().get("/api/v1/outings/", HTTP_AUTHORIZATION="Bearer nonsense").status_code
    in (401, 403),
    "nonsense token",
)
need(client().get("/api/v1/outings/").status_code in (401, 403), "anonymous")
need(client(who.user).get("/api/v1/outings/").status_code == 200, "session does not work any more")
need("simplejwt" in (CWD / "requirements.txt").read_text().lower(), "requirements.txt")
finish(PROJECT)
