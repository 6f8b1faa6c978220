# ruff: noqa: B007, E402, E731, F403, F405
from looking_on import *

start()
import at_pennine as at

URL = "/api/v1/observations/"
who = at.member()
t, s = at.target(), at.telescope()
for n in range(130):
    at.observation(
        who, target=t, telescope=s, observed_at=at.NOW - at.datetime.timedelta(days=n // 40)
    )
at.observation(who, target=t, telescope=s, is_public=False)
c = client()
r, n = queries_of(c, URL)
page = r.json()
need(
    isinstance(page, dict) and set(page) == {"count", "next", "previous", "results"},
    f"the answer is {str(page)[:100]}",
)
need(
    page["count"] == 130 and len(page["results"]) == 25 and page["previous"] is None,
    f"count {page['count']}, {len(page['results'])} rows",
)
need(
    set(page["results"][0])
    == {"id", "observer", "target", "telescope", "observed_at", "seeing", "notes"},
    "the rows have changed",
)
need(n <= 4, f"{n} queries for a page")
seen, url, pages = [], URL, 0
while url:
    data = c.get(url).json()
    seen += data["results"]
    url, pages = data["next"], pages + 1
need(pages == 6 and len(seen) == 130, f"{pages} pages, {len(seen)} rows")
need(len({row["id"] for row in seen}) == 130, "entries twice or missing")
times = [row["observed_at"] for row in seen]
need(times == sorted(times, reverse=True), "not newest first")
with count_queries() as q:
    c.get(URL)
sql = [x for x in q.sql if "ORDER BY" in x]
order = sql[-1].split("ORDER BY")[-1]
need('"id"' in order, f"the order is not unique: {order[:120]}")
size = lambda n: len(c.get(URL, {"page_size": n}).json()["results"])
need(
    (size(10), size(100), size(1000)) == (10, 100, 100),
    f"page_size 10, 100, 1000 gives {size(10)}, {size(100)}, {size(1000)}",
)
need(c.get(URL, {"page": 99}).status_code == 404, "page 99 is no 404")
need(client(who.user).get(URL).json()["count"] == 131, "own private entries are missing")
for n in range(30):
    at.event()
    at.slot(who, telescope=s)
data = c.get("/api/v1/events/").json()
need(isinstance(data, list) and len(data) == 30, "events are not a plain list any more")
data = client(who.user).get("/api/v1/slots/").json()
need(isinstance(data, list) and len(data) == 30, "slots are not a plain list any more")
finish("pennine")
