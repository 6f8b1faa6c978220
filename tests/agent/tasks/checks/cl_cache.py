# ruff: noqa: E402, F403, F405, PT008
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
import time
from unittest import mock

from django.core.cache import cache
from django.utils import timezone

cache.clear()
north, south = clinic("North"), clinic("South")
nina, sam, ned = (
    user("nina", "clinics", north),
    user("sam", "clinics", south),
    user("ned", "clinics", north),
)
p, q = patient(north), patient(south)
at = timezone.now()
ride(p, pickup_at=at)
real = time.time


def shows(client, name, requested):
    page = text(status(client.get("/dashboard/"), 200, f"dashboard of {name}"))
    need(f"for {name}<" in page, f"the page of {name} is not for {name}: {page[-400:]}")
    return f"Requested: {requested}<" in page


a, b = site(nina), site(sam)
need(shows(a, "nina", 1), "the numbers of nina")
ride(p, pickup_at=at)
need(shows(a, "nina", 1), "the second look of nina is not from the cache")
need(shows(b, "sam", 0), "sam does not see his own numbers")
ride(q, pickup_at=at)
need(shows(b, "sam", 0), "the second look of sam is not from the cache")
need(shows(site(ned), "ned", 2), "ned (same clinic) does not see his own page")
answer = status(site().get("/dashboard/"), 302, "without login")
need("/accounts/login/" in answer.url, "without login: not sent to the login")
c = site(nina)
c.get("/dashboard/")
c.logout()
status(c.get("/dashboard/"), 302, "after logging out")
c.force_login(sam)
shows(c, "sam", 1)
with mock.patch("time.time", lambda: real() + 230):
    need(shows(a, "nina", 1), "after not quite 4 minutes the cache is empty")
with mock.patch("time.time", lambda: real() + 310):
    need(shows(a, "nina", 2), "after 5 minutes nina still sees the old numbers")
dora = site(user("dora", "dispatchers"))
n = text(dora.get("/")).count('class="ride"')
ride(p, pickup_at=timezone.localtime().replace(hour=12))
need(text(dora.get("/")).count('class="ride"') == n + 1, "the board is cached")
finish()
