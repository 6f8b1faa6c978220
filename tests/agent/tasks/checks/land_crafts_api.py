# ruff: noqa: E402, F403, F405
from looking_on import *

start()

from at_landing import *

c = client(user())


def more(n):
    for _ in range(n):
        k = craft()
        repair(k)
        outing(crafts=[k], at=k.station, status="confirmed")


more(2)
_, few = queries_of(c, "/api/v1/crafts/")
more(10)
_, many = queries_of(c, "/api/v1/crafts/")
need(many == few, f"{few} queries for 2 craft, {many} for 12")
need(many <= 10, f"{many} queries")
k = craft("ZZ1")
repair(k), repair(k, state="bench"), repair(k, state="done")
first = outing(crafts=[k], at=k.station, status="confirmed", days=4)
outing(crafts=[k], at=k.station, status="confirmed", days=6)
outing(crafts=[k], at=k.station, status="draft", days=2)
outing(crafts=[k], at=k.station, status="cancelled", days=1)
plain = craft("ZZ2")
craft("ZZ3", retired=True)
data = {d["code"]: d for d in rows(c.get("/api/v1/crafts/"))}
need("ZZ3" not in data, "retired craft turn up")
for where, one, two in [
    ("list", data["ZZ1"], data["ZZ2"]),
    ("one", c.get(f"/api/v1/crafts/{k.key}/").json(), c.get(f"/api/v1/crafts/{plain.key}/").json()),
]:
    need(
        set(one)
        == {"key", "code", "make", "kind", "station", "condition", "open_repairs", "next_outing"},
        f"{where}: fields {sorted(one)}",
    )
    need(one["open_repairs"] == 2, f"{where}: open_repairs {one['open_repairs']} instead of 2")
    need(
        one["next_outing"] == first.starts_at.isoformat(),
        f"{where}: next_outing {one['next_outing']}",
    )
    need(
        two["open_repairs"] == 0 and two["next_outing"] is None,
        f"{where}: craft without anything: {two}",
    )
    need(
        one["make"] == k.make.title and one["station"] == k.station.slug and one["kind"] == "canoe",
        f"{where}: {one}",
    )
need(
    [d["code"] for d in rows(c.get("/api/v1/crafts/?station__slug=" + k.station.slug))] == ["ZZ1"],
    "filter",
)
finish(PROJECT)
