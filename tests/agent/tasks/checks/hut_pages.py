"""The huts come in pages of twenty, at most a hundred; the other lists are what they were."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start("config.settings.test")
from hutbook_making import API, OLD_TESTS, client_of, hut, works  # noqa: E402

first = hut()
made = [first] + [hut(region=first.region) for _ in range(124)]
slugs = [row.slug for row in made]
client = client_of()


def get(query=""):
    answer = client.get(f"{API}huts/{query}")
    need(answer.status_code == 200, f"{query or 'no query'} answers {answer.status_code}")
    data = answer.json()
    need(isinstance(data, dict) and "results" in data, f"{query} answers {str(data)[:200]}")
    return data, [row["slug"] for row in data["results"]]


data, found = get()
need(found == slugs[:20], f"the first page has {len(found)}: {found}")
need(data.get("count") == 125, f"the count is {data.get('count')}")
need(data.get("previous") is None and "page=2" in (data.get("next") or ""), f"links: {data}")
row = data["results"][0]
keys = {"id", "name", "slug", "region", "altitude", "beds", "price"}
need(set(row) == keys, f"a hut is {row}")
need(get("?page=2")[1] == slugs[20:40], "the second page is wrong")
data, found = get("?page=7")
need(found == slugs[120:] and data.get("next") is None, f"the last page is {found}")
need(get("?page_size=50&page=2")[1] == slugs[50:100], "page_size=50 is wrong")
need(get("?page_size=100")[1] == slugs[:100], "page_size=100 is wrong")
need(get("?page_size=5000")[1] == slugs[:100], "there are more than 100")
need(client.get(f"{API}huts/?page=8").status_code == 404, "a page too far is no 404")
other = hut()
need(get(f"?region={other.region.name}")[1] == [other.slug], "the filter is gone")
data, found = get(f"?region={first.region.name}&page=2")
need(found == slugs[20:40] and data["count"] == 125, f"a filtered page is {found}")
_, _, log = queries(lambda: client.get(f"{API}huts/"))
need(any("LIMIT 20" in sql for sql in log), f"all huts are read: {log}")
works(pages=True)
no_missing_migrations()
old_tests(OLD_TESTS)
good()
