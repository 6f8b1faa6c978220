# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_canteen import *

cook = user("cook")
c = client(cook)
where = kitchen("North", cook)
for i in range(230):
    ingredient(f"Ing {i:03}")
first = ingredient("A first one", "G")
for i in range(60):
    recipe(where, cook, f"Soup {i}")
    supplier(f"Farm{i}")
URL = "/api/ingredients/"


def page(**args):
    r = c.get(URL, args)
    need(
        r.status_code == 200 and isinstance(r.json(), dict) and "results" in r.json(),
        f"{args}: {r.status_code}, no page",
    )
    return r.json()


one = page()
need(
    len(one["results"]) == 50 and one["count"] == 231 and one["next"] and not one["previous"],
    "the first page",
)
need(
    {k: one["results"][0][k] for k in ("id", "name", "unit")}
    == {"id": first.pk, "name": "A first one", "unit": "kg"},
    "the first row",
)
need(len(one["results"][0]["allergens"]) == 1, "allergens")
seen = [x["name"] for n in range(1, 6) for x in page(page=n)["results"]]
need(len(seen) == 231 == len(set(seen)) and seen == sorted(seen), "all pages together")
need(len(page(page=5)["results"]) == 31, "the last page")
need(c.get(URL, {"page": 6}).status_code == 404, "a page too many")
need(
    len(page(page_size=10)["results"]) == 10 and len(page(page_size=200)["results"]) == 200,
    "page_size",
)
need(len(page(page_size=1000)["results"]) == 200, "page_size over 200")
for url, n in (("recipes", 60), ("suppliers", 60), ("allergens", 14), ("orders", 0)):
    data = c.get(f"/api/{url}/").json()
    need(isinstance(data, list) and len(data) == n, f"/api/{url}/ changed")
need(c.get(f"{URL}{first.pk}/").json()["name"] == "A first one", "one ingredient")
finish("canteen")
