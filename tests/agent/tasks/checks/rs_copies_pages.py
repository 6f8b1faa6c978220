# ruff: noqa: E402, E731, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
from instruments.models import *

Copy.objects.bulk_create(
    [Copy(instrument=w.cello, branch=w.east if i % 2 else w.centre) for i in range(228)]
)
c = client()
r = c.get("/api/copies/")
d = r.json()
if not expect(
    isinstance(d, dict) and set(d) == {"count", "next", "previous", "results"},
    "the list is not paginated",
):
    finish()
same((d["count"], len(d["results"]), d["previous"]), (230, 50, None), "first page")
ids, n = [], 0
url = "/api/copies/"
while url and n < 20:
    p = c.get(url).json()
    ids += [x["id"] for x in p["results"]]
    url, n = p["next"], n + 1
same((n, len(ids), len(set(ids))), (5, 230, 230), "pages, rows, different rows")
size = lambda s: len(c.get(f"/api/copies/?size={s}").json()["results"])
same((size(10), size(200), size(5000)), (10, 200, 200), "?size=10, 200, 5000")
same(c.get("/api/copies/?page=99").status_code, 404, "page 99")
q = c.get(f"/api/copies/?branch={w.east.pk}&page=2").json()
same(q["count"], 115, "filtered")
expect(f"branch={w.east.pk}" in (q["next"] or ""), "next forgets the filter")
a, r = queries(lambda: c.get("/api/copies/?size=200"))
expect(len(a) <= 3, f"{len(a)} queries")
Instrument.objects.bulk_create([Instrument(title=f"t{i}", family=w.brass) for i in range(150)])
same(len(c.get("/api/instruments/").json()["results"]), 25, "page of /api/instruments/")
same(
    len(c.get("/api/instruments/?size=500").json()["results"]),
    100,
    "?size=500 of /api/instruments/",
)
same(c.get(f"/api/copies/{w.copy.pk}/").json()["id"], w.copy.pk, "one copy")

own_tests()
finish()
