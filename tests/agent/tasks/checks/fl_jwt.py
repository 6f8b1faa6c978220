# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, rows, vehicle
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


J = "application/json"
client = Client(raise_request_exception=False)
answer = client.post("/api/token/", {"username": "dana", "password": "pw"}, J)
need(answer.status_code == 200, f"/api/token/ answers {answer.status_code}")
got = answer.json()
need({"access", "refresh"} <= set(got), f"/api/token/ gives {set(got)}")
bearer = {"HTTP_AUTHORIZATION": f"Bearer {got['access']}"}
answer = client.get("/api/vehicles/", **bearer)
need(answer.status_code == 200, f"the token is not taken: {answer.status_code}")
need([r["plate"] for r in rows(answer)] == ["L-100P"], "other rows with the token")
need(
    client.post("/api/vehicles/", {"plate": "x", "make": "y"}, J, **bearer).status_code == 403,
    "drivers write with a token",
)
answer = client.post("/api/token/refresh/", {"refresh": got["refresh"]}, J)
need(answer.status_code == 200 and "access" in answer.json(), "no refresh")
answer = client.post("/api/token/", {"username": "dana", "password": "bad"}, J)
need(answer.status_code == 401, f"a wrong password answers {answer.status_code}")
for header in ("Bearer nonsense", f"Bearer {got['access']}x", f"Bearer {got['refresh']}"):
    answer = client.get("/api/vehicles/", HTTP_AUTHORIZATION=header)
    need(answer.status_code in (401, 403), f"a bad token answers {answer.status_code}")
need(client.get("/api/vehicles/").status_code in (401, 403), "open to strangers")
need(as_(driver).get("/api/vehicles/").status_code == 200, "session login is broken")
need(as_(boss).get("/dispatch/").status_code == 200, "the pages are broken")
need(client.get("/api/status/").status_code == 200, "status is closed")
driver.user.is_active = False
driver.user.save()
need(client.get("/api/vehicles/", **bearer).status_code in (401, 403), "inactive users get in")
need("simplejwt" in (ROOT / "requirements.txt").read_text().lower(), "not in requirements.txt")
old_tests(25)

good()
