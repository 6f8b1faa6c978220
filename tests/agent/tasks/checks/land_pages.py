# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import random

from at_landing import *

s, m = station(), make()
numbers = list(range(130))
random.Random(3).shuffle(numbers)
for n in numbers:
    craft(f"P{n:04}", at=s, make=m)
codes = [f"P{n:04}" for n in range(130)]
c = client(user(staff=True))
url = "/api/v1/crafts/"
r = c.get(url).json()
need(isinstance(r, dict) and {"count", "next", "results"} <= set(r), "not paged")
need(
    r["count"] == 130 and len(r["results"]) == 20, f"{r['count']}, {len(r['results'])} on the page"
)
seen, at = [], url
while at:
    page = c.get(at).json()
    seen += [d["code"] for d in page["results"]]
    at = page["next"]
need(seen == codes, "pages together are not all craft sorted by code")
for size, n in ((50, 50), (100, 100), (500, 100)):
    got = len(c.get(url, {"page_size": size}).json()["results"])
    need(got == n, f"page_size={size} gives {got}")
need(c.get(url, {"page": 99}).status_code == 404, "page 99")
need(
    c.get(url, {"condition": "A", "station__slug": s.slug, "page": 2}).json()["count"] == 130,
    "filter and page",
)
outing(), repair()
for other in ("stations", "outings", "repairs", "parts"):
    need(isinstance(c.get(f"/api/v1/{other}/").json(), list), f"{other} is paged now")
finish(PROJECT)
