# ruff: noqa: E402
# ruff: noqa: F403, F405
import time
from unittest.mock import patch

from at_coopcab import *

start()
from django.core.cache import cache

cache.clear()
url = "/api/v1/me/earnings/"
a, b = driver(), driver()
z, r = zone(), user()


def fare(d, cents):
    ride(driver=d, status="finished", fare_cents=cents, zone=z, rider=r)


fare(a, 1000)
fare(b, 7)
ca, cb = api(a.user), api(b.user)
need(ca.get(url).json() == {"rides": 1, "fares_cents": 1000, "paid_cents": 0}, "the first answer")
fare(a, 500)
with count_queries() as q:
    got = ca.get(url)
need(got.status_code == 200 and got.json()["fares_cents"] == 1000, f"not cached: {got.json()}")
need(
    not any("SUM(" in s.upper() or "rides_ride" in s for s in q.sql), "the sums are still asked for"
)
need(
    cb.get(url).json() == {"rides": 1, "fares_cents": 7, "paid_cents": 0},
    f"another driver gets {cb.get(url).json()}",
)
need(
    ca.get(url).json()["fares_cents"] == 1000 and cb.get(url).json()["fares_cents"] == 7, "mixed up"
)
# One browser, two people, one after the other
one = api(a.user)
one.get(url)
one.logout()
need(one.get(url).status_code in (401, 403), "after logging out it still answers")
one.force_login(b.user)
need(
    one.get(url).json()["fares_cents"] == 7,
    "the second one at a browser sees the numbers of the first",
)
need(
    api(user()).get(url).status_code == 403 and api(dispatcher()).get(url).status_code == 403,
    "non-drivers",
)
need(api().get(url).status_code in (401, 403), "visitors")
control = ca.get(url).get("Cache-Control", "")
need("public" not in control, f"Cache-Control: {control}")
real = time.time
with patch("time.time", lambda: real() + 50):
    need(ca.get(url).json()["fares_cents"] == 1000, "it's forgotten before the 60 seconds are over")
with patch("time.time", lambda: real() + 63):
    need(
        ca.get(url).json() == {"rides": 2, "fares_cents": 1500, "paid_cents": 0},
        "still the old numbers after 63 seconds",
    )
need(isinstance(ca.get("/api/v1/rides/").json(), list), "other endpoints")
n = len(rows(ca.get("/api/v1/rides/")))
fare(a, 1)
need(len(rows(ca.get("/api/v1/rides/"))) == n + 1, "other endpoints are cached, too")
finish("coopcab")
