# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()

for i in range(128):
    w.Pet.objects.create(owner=w.ann, name=f"P{i:03d}", species="cat")
ann = client(w.ann)
total = 129


def page(q, n):
    r = ann.get("/api/pets/" + q)
    expect(r.status_code, 200, "GET /api/pets/" + q)
    d = r.json()
    if not isinstance(d, dict) or not {"count", "next", "previous", "results"} <= set(d):
        wrong(f"/api/pets/{q} is not a page with count, next, previous, results")
    if d["count"] != total:
        wrong(f"count is {d['count']}, not {total}")
    if len(d["results"]) != n:
        wrong(f"/api/pets/{q} has {len(d['results'])} rows, not {n}")
    return [x["id"] for x in d["results"]], d


one, d = page("", 20)
if not d["next"] or d["previous"]:
    wrong("next/previous of page 1")
two, _ = page("?page=2", 20)
if set(one) & set(two):
    wrong("pages overlap")
page("?page=7", 9)
page("?page_size=50", 50)
page("?page_size=100", 100)
page("?page_size=1000", 100)
expect(ann.get("/api/pets/?page=99").status_code, 404, "page 99")
for url in ("/api/stays/", "/api/invoices/"):
    d = ann.get(url).json()
    if not isinstance(d, dict) or d.get("count") != 1:
        wrong(f"{url} is not paginated")
finish(w)
