"""The price list comes in pages of 25, of 100 at most; the orders stay a list."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from beanline_making import OLD_TESTS, client_of, coffee, works  # noqa: E402

skus = [coffee().sku for _ in range(110)]
coffee(is_active=False)
client = client_of()


def page(query=""):
    answer = client.get(f"/api/coffees/{query}")
    need(answer.status_code == 200, f"{query} answers {answer.status_code}")
    data = answer.json()
    need(isinstance(data, dict) and "results" in data, f"no page: {str(data)[:200]}")
    return data


first = page()
need(first.get("count", 110) == 110, f"the count is {first['count']}")
need([row["sku"] for row in first["results"]] == skus[:25], "the first page is wrong")
keys = {"id", "sku", "name", "origin", "flavours", "price"}
need(set(first["results"][0]) == keys, f"a coffee is {first['results'][0]}")
need([row["sku"] for row in page("?page=2")["results"]] == skus[25:50], "page 2 is wrong")
need(len(page("?page=5")["results"]) == 10, "the last page is wrong")
need(client.get("/api/coffees/?page=6").status_code == 404, "page 6 is no 404")
for size, count in ((40, 40), (100, 100), (5000, 100)):
    found = len(page(f"?page_size={size}")["results"])
    need(found == count, f"page_size={size} gives {found}")
few, _, _ = queries(lambda: page("?page_size=2"))
many, _, log = queries(lambda: page("?page_size=50"))
need(few == many, f"{few} queries for 2, {many} for 50: {log[:5]}")
works(pages=True)
no_missing_migrations()
old_tests(OLD_TESTS)
good()
