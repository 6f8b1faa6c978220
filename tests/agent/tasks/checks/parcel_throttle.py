# ruff: noqa: B007, E402, F403, F405, PT008
from at_parcelline import *

start()
from django.core.cache import cache

cache.clear()
k = customer()
right, bad = (
    {"username": k.user.username, "password": "parcel"},
    {"username": k.user.username, "password": "no"},
)
for i in range(5):
    call(api(), "post", "/auth/login/", bad, 400, REMOTE_ADDR="10.0.0.1")
response = call(api(), "post", "/auth/login/", right, 429, REMOTE_ADDR="10.0.0.1")
call(api(), "post", "/auth/login/", {**right, "username": "someone"}, 429, REMOTE_ADDR="10.0.0.1")
call(api(), "post", "/auth/login/", right, 200, REMOTE_ADDR="10.0.0.2")
c = api(k.user)
for i in range(40):
    call(c, "get", "/auth/me/", None, 200, REMOTE_ADDR="10.0.0.1")
for i in range(15):
    call(api(), "get", "/auth/me/", None, 403, REMOTE_ADDR="10.0.0.3")
cache.clear()
for i in range(5):
    call(api(), "post", "/auth/login/", right, 200, REMOTE_ADDR="10.0.0.4")
call(api(), "post", "/auth/login/", right, 429, REMOTE_ADDR="10.0.0.4")
import time
from unittest import mock

now = time.time()
with mock.patch("time.time", lambda: now + 62):
    from rest_framework.throttling import SimpleRateThrottle

    with mock.patch.object(SimpleRateThrottle, "timer", staticmethod(lambda: now + 62)):
        call(api(), "post", "/auth/login/", right, 200, REMOTE_ADDR="10.0.0.4")
done()
