# ruff: noqa: E402
# ruff: noqa: F403, F405
import time
from unittest.mock import patch

from at_coopcab import *

start()
from django.core.cache import cache

cache.clear()
z = zone(slug="harbour")
body = {"zone": "harbour", "km": 3}


def post(c, ip):
    return c.post("/api/v1/quotes/", body, format="json", REMOTE_ADDR=ip)


def twenty(c, ip, who):
    for i in range(20):
        code = post(c, ip).status_code
        need(code == 200, f"request {i + 1} of {who} gives {code}")
    got = post(c, ip)
    need(got.status_code == 429, f"request 21 of {who} gives {got.status_code}")
    need(got.get("Retry-After"), "no Retry-After")


began = time.time()
twenty(api(), "10.0.0.1", "a visitor")
twenty(api(), "10.0.0.2", "a visitor with another address")
a, b = user(), user()
twenty(api(a), "10.0.0.1", "a user with the address of a visitor")
need(
    post(api(a), "10.0.0.9").status_code == 429, "a user gets around the limit with another address"
)
twenty(api(b), "10.0.0.1", "a second user with the same address")
need(post(api(), "10.0.0.1").status_code == 429, "the visitor isn't limited any more")
c = api(a)
c2 = api(dispatcher())
for url, who in (
    ("/api/v1/zones/", c),
    ("/api/v1/rides/", c),
    ("/api/v1/me/", c),
    ("/api/v1/payouts/", c),
    ("/api/v1/drivers/", c2),
):
    codes = {who.get(url, REMOTE_ADDR="10.0.0.1").status_code for _ in range(130)}
    need(codes == {200}, f"{url} gives {codes}")
codes = {
    c.post(
        "/api/v1/rides/", {"zone": z.pk, "pickup": "A", "dropoff": "B"}, format="json"
    ).status_code
    for _ in range(30)
}
need(codes == {201}, f"POST /api/v1/rides/ gives {codes}")
real = time.time
with patch("time.time", lambda: real() + 62):
    import rest_framework.throttling as t

    old = t.SimpleRateThrottle.timer
    t.SimpleRateThrottle.timer = staticmethod(lambda: real() + 62)
    need(post(api(), "10.0.0.1").status_code == 200, "the limit isn't over after a minute")
    t.SimpleRateThrottle.timer = old
finish("coopcab")
