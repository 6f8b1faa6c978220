# ruff: noqa: E402, F403, F405, PT008
from looking_on import *

start()
from at_landing import *
from django.core.cache import cache
from hire.models import Callback

cache.clear()
url = "/api/v1/callbacks/"


def call(c, ip="10.0.0.1"):
    return post(c, url, {"name": "Bo", "phone": "079"}, REMOTE_ADDR=ip).status_code


got = [call(client()) for _ in range(7)]
need(got == [201] * 5 + [429] * 2, f"seven calls: {got}")
need(call(client(), "10.0.0.2") == 201, "another address is held up")
need(Callback.objects.count() == 6, "rows")
r = post(client(), url, {"name": "Bo", "phone": "079"}, REMOTE_ADDR="10.0.0.1")
need("Retry-After" in r.headers, "no Retry-After")
u = user()
got = [call(client(u), "10.0.0.3") for _ in range(6)]
need(got == [201] * 5 + [429], f"logged in: {got}")
got = {client().get("/api/v1/stations/", REMOTE_ADDR="10.0.0.1").status_code for _ in range(12)}
need(got == {200}, f"other endpoints are limited: {got}")
import time
from unittest import mock

later = time.time() + 62
with (
    mock.patch("time.time", lambda: later),
    mock.patch("rest_framework.throttling.SimpleRateThrottle.timer", staticmethod(lambda: later)),
):
    need(call(client()) == 201, "still held up after a minute")
finish(PROJECT)
