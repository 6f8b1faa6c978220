# ruff: noqa: E731, F403, F405, PT008
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import time
    from unittest import mock

    import _organworks_rows as rows
    from django.core.cache import cache

    tables = ("rounds_visit", "rounds_reading", "instruments_stop", "instruments_organ")
    a, b = rows.make_tuner(), rows.make_tuner()
    va, vb = rows.make_visit(tuner=a), rows.make_visit(tuner=b)
    ca, cb = client(a.user), client(b.user)
    get = lambda c: queries(lambda: c.get("/my-day/"), tables)

    def shows(response, mine, other, who):
        need(response.status_code == 200, f"{who}: {response.status_code}")
        text = response.content.decode()
        need(mine.organ.nickname + "," in text, f"{who} does not see the own visit")
        need(other.organ.nickname + "," not in text, f"{who} sees the visit of a colleague")

    response, sql = get(ca)
    shows(response, va, vb, "A")
    response, sql = get(ca)
    shows(response, va, vb, "A")
    need(not sql, f"the second visit still runs {len(sql)} queries for the list")
    response, sql = get(cb)
    shows(response, vb, va, "B")
    shows(get(cb)[0], vb, va, "B")
    shows(get(ca)[0], va, vb, "A")
    anonymous = client().get("/my-day/")
    need(anonymous.status_code == 302 and "/login/" in anonymous.url, "anonymous people get a list")
    one = client(a.user)
    get(one)
    one.logout()
    need(one.get("/my-day/").status_code == 302, "after logging out the list still opens")
    one.force_login(b.user)
    shows(get(one)[0], vb, va, "B in the browser of A")
    # an office worker without a list
    need(
        "Nothing planned" in client(rows.make_user()).get("/my-day/").content.decode(),
        "somebody without visits",
    )
    now = time.time()
    cache.clear()
    get(ca)
    with mock.patch("time.time", lambda: now + 240):
        need(not get(ca)[1], "it is cached for less than five minutes")
    with mock.patch("time.time", lambda: now + 330):
        need(get(ca)[1], "it is cached for more than five minutes")
    cache.clear()
    sound()


run(main)
