# ruff: noqa: B007, E402, E731, F403, F405
from vc_checking import *

setup()
w = World()
clear_cache()
c = client()
body = {"size": "M", "nights": 2}
for i in range(5):
    r = send(c, "post", "/api/quote/", body)
    expect(r.status_code, 200, f"request {i + 1} of a minute")
expect(send(c, "post", "/api/quote/", body).status_code, 429, "request 6 of a minute")
expect(
    send(client(), "post", "/api/quote/", body).status_code,
    429,
    "request 7, another session of that address",
)
r = send(client(), "post", "/api/quote/", body, REMOTE_ADDR="10.1.2.3")
expect(r.status_code, 200, "another address")
import time
from unittest import mock

now = time.time()
later = lambda: now + 65
from rest_framework import throttling

with mock.patch.object(throttling.SimpleRateThrottle, "timer", staticmethod(later)):
    expect(send(c, "post", "/api/quote/", body).status_code, 200, "a minute later")
ann = client(w.ann)
for i in range(20):
    expect(ann.get("/api/pets/").status_code, 200, "the rest of the API")
    expect(ann.get("/api/stays/").status_code, 200, "the rest of the API")
clear_cache()
finish(w)
