# ruff: noqa: B007, E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
import re
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qs, urlparse

from django.utils import timezone

north, south = clinic("North"), clinic("South")
p, q = patient(north), patient(south)
at = timezone.now()
mine = [
    ride(p, pickup_at=at + timedelta(minutes=i), status="cancelled" if i % 2 else "requested")
    for i in range(90)
]
for i in range(5):
    ride(q)
c = site(user("nina", "clinics", north))


def get(query=""):
    page = text(status(c.get("/rides/" + query), 200, "/rides/" + query))
    seen = [
        int(x)
        for row in re.findall(r'<tr class="ride">(.*?)</tr>', page, re.S)
        for x in re.findall(r'href="/rides/(\d+)/"', row)[:1]
    ]
    links = [parse_qs(urlparse(unescape(h)).query) for h in re.findall(r'href="([^"]*)"', page)]
    return seen, [x for x in links if "page" in x]


ids = [r.pk for r in mine]
open_ids = [r.pk for r in mine if r.status == "requested"]
seen, links = get()
need(seen == ids[:20], f"page 1 shows {len(seen)} rides, not the first 20")
need(any(x["page"] == ["2"] for x in links), "page 1 has no link to page 2")
need(not any(x["page"] == ["0"] for x in links), "a link to page 0")
seen, links = get("?page=3")
need(seen == ids[40:60], "page 3 does not show the rides 41 to 60")
need(
    any(x["page"] == ["4"] for x in links) and any(x["page"] == ["2"] for x in links),
    "page 3 has no links to 2 and 4",
)
need(get("?page=5")[0] == ids[80:], "page 5 does not show the last 10")
need(not any(x["page"] == ["6"] for x in get("?page=5")[1]), "the last page has a link to the next")
need(get("?page=999")[0] == ids[80:], "page 999 does not show the last page")
need(len(get("?page=abc")[0]) == 20, "page abc does not show a page")
seen, links = get("?status=requested&page=2")
need(seen == open_ids[20:40], "page 2 of the requested rides is wrong")
for n in ["1", "3"]:
    need(
        any(x["page"] == [n] and x.get("status") == ["requested"] for x in links),
        f"the link to page {n} loses the status: {links}",
    )
need(all(x.get("status") == ["requested"] for x in links), f"a link loses the status: {links}")
need(get("?status=completed")[0] == [], "an empty list")
need(queries(lambda: c.get("/rides/?page=1")) < 16, "too many queries")
finish()
