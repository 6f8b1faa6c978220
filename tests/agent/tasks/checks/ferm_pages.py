# ruff: noqa: E402, F403, F405
from at_fermata import *

start()
hall = venue()
for _ in range(130):
    concert(venue=hall)
c = api()
URL = "/api/concerts/"
r = c.get(URL)
need(isinstance(r.json(), dict) and "results" in r.json(), "it's not paginated")
data = r.json()
need(
    len(data["results"]) == 25 and data["count"] == 130,
    f"{len(data['results'])} per page, count {data.get('count')}",
)
need(data["previous"] is None and "page=2" in data["next"], f"next is {data['next']}")
need(
    set(data["results"][0]) == {"id", "title", "slug", "venue", "starts_at", "price_pence"},
    "the concerts' fields",
)
ids, url, pages = [], URL, 0
while url:
    data = c.get(url).json()
    ids += [x["id"] for x in data["results"]]
    url, pages = data["next"], pages + 1
from concerts.models import Concert

need(
    pages == 6 and ids == list(Concert.objects.values_list("pk", flat=True)),
    f"all pages together: {pages} pages, {len(set(ids))} concerts",
)
for size, want in (("50", 50), ("100", 100), ("500", 100), ("1", 1), ("x", 25), ("0", 25)):
    n = len(c.get(URL, {"per_page": size}).json()["results"])
    need(n == want, f"per_page={size} gives {n}")
r = c.get(URL, {"per_page": 100, "page": 2}).json()
need(len(r["results"]) == 30 and r["next"] is None, "page 2 of 100")
need("per_page=100" in r["previous"], "the links lose per_page")
need(c.get(URL, {"page": 99}).status_code == 404, "a page that doesn't exist")
need(c.get(f"{URL}{ids[3]}/").status_code == 200, "one concert")
_, n = queries_of(c, URL)
need(n <= 2, f"{n} queries")
work(), loan()
s = api(boss())
for url in ("/api/works/", "/api/loans/"):
    need(isinstance(s.get(url).json(), list), f"{url} is paginated too")
for _ in range(30):
    work()
need(len(s.get("/api/works/").json()) == 31, "the works are cut off")
finish("fermata")
