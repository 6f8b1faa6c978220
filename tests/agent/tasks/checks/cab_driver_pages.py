# ruff: noqa: E402
# ruff: noqa: F403, F405
from at_coopcab import *

start()
from payouts.models import Payout

c, url = api(dispatcher()), "/api/v1/drivers/"
all_of = [driver(name=f"Driver {i % 7}") for i in range(130)]
driver(active=False)
seen = []
for page, size in ((1, 25), (2, 25), (3, 25), (4, 25), (5, 25), (6, 5)):
    got = c.get(url, {"page": page})
    need(
        got.status_code == 200 and isinstance(got.json(), dict),
        f"page {page} gives {got.status_code} {type(got.json())}",
    )
    d = got.json()
    need({"count", "next", "previous", "results"} <= set(d), f"{set(d)}")
    need(
        d["count"] == 130 and len(d["results"]) == size,
        f"page {page}: {d['count']} {len(d['results'])}",
    )
    need(
        bool(d["next"]) is (page < 6) and bool(d["previous"]) is (page > 1),
        f"next and previous of page {page}",
    )
    seen += [x["id"] for x in d["results"]]
want = [x.pk for x in sorted(all_of, key=lambda x: (x.user.full_name, x.pk))]
need(seen == want, "the pages don't have all drivers once, in order")
need(len(c.get(url).json()["results"]) == 25, "the first page")
need("page=2" in c.get(url).json()["next"], "next")
for size, n in (("10", 10), ("100", 100), ("500", 100)):
    need(len(c.get(url, {"page_size": size}).json()["results"]) == n, f"page_size={size}")
need(c.get(url, {"page": 7}).status_code == 404, "a page behind the last one")
_, n = queries_of(c, url)
need(n <= 5, f"{n} queries")
need(
    set(c.get(url).json()["results"][0]) == {"id", "name", "plate", "joined_on"},
    "the keys of a driver",
)
need(api(user()).get(url).status_code == 403, "riders")
for _ in range(30):
    zone()
z = zone()
for i in range(30):
    ride(zone=z, rider=all_of[0].user)
    Payout.objects.create(
        driver=all_of[0], month=datetime.date(2020 + i // 12, 1 + i % 12, 1), amount_cents=1
    )
for path, n in (("zones", 31), ("rides", 30), ("payouts", 30)):
    d = c.get(f"/api/v1/{path}/").json()
    need(isinstance(d, list) and len(d) == n, f"/{path}/ isn't a plain list of all")
finish("coopcab")
