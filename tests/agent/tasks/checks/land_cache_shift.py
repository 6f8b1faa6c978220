# ruff: noqa: E402, F403, F405, PT008
from looking_on import *

start()
from at_landing import *
from django.core.cache import cache

cache.clear()
url = "/desk/shift/"
anna, ben = user("anna", staff=True), user("ben", staff=True)
s = station()


def handled(who):
    outing(at=s, crafts=[craft(at=s)], handled_by=who, status="confirmed")


def figure(c):
    import re

    r = c.get(url)
    need(r.status_code == 200, f"{r.status_code}")
    text = r.content.decode()
    return re.search(r"Shift of (\w+)", text).group(1), int(
        re.search(r"Handled: (\d+)", text).group(1)
    )


a, b = client(anna), client(ben)
handled(anna)
need([figure(a) for _ in range(3)] == [("anna", 1)] * 3, "figures of anna")
handled(anna)
need(figure(a) == ("anna", 1), "not cached")
with count_queries() as q:
    figure(a)
need(not any("hire_outing" in x for x in q.sql), "queries for outings although cached")
handled(ben)
got = figure(b)
need(got == ("ben", 1), f"ben sees {got}")
need(figure(a) == ("anna", 1), "anna after ben")
r = client().get(url)
need(r.status_code == 302, f"anonymous gets {r.status_code}")
need(client(user()).get(url).status_code == 403, "others get in")
a.logout()
need(a.get(url).status_code == 302, "still there after log-out")
a.force_login(ben)
need(figure(a)[0] == "ben", "the same browser after a change of user")
import time
from unittest import mock

real = time.time
with mock.patch("time.time", lambda: real() + 62):
    c = client(anna)
    need(figure(c) == ("anna", 2), "still the old figures after a minute")
r = client(ben).get("/desk/outings/")
handled(ben)
need(
    client(ben).get("/desk/outings/").content.count(b"<tr>") == r.content.count(b"<tr>") + 1,
    "other pages are cached too",
)
finish(PROJECT)
