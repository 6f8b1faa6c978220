"""/api/v1/harvests/ in pages of 25, up to 100 on demand; the other lists are plain."""

from urllib.parse import urlsplit

from checking import good, need, no_missing_migrations, old_tests, start

start()
from hivelog_making import OLD_TESTS, client_of, harvest, hive, staff, user, works  # noqa: E402
from honey.models import Harvest  # noqa: E402

PAGE = "/api/v1/harvests/"
of = hive()
for number in range(130):
    harvest(of, day=(number * 7) % 40)
client = client_of(user())


def page(**query):
    answer = client.get(PAGE, query)
    need(answer.status_code == 200, f"{query} answers {answer.status_code}")
    data = answer.json()
    need(isinstance(data, dict), f"{query}: {PAGE} is a plain list")
    need({"count", "next", "previous", "results"} <= set(data), f"{query}: {sorted(data)}")
    need(data["count"] == 130, f"{query}: the count is {data['count']}")
    return data


newest = list(Harvest.objects.order_by("-harvested_on", "-id").values_list("pk", flat=True))
first = page()
need(len(first["results"]) == 25, f"a page has {len(first['results'])} rows")
need(first["previous"] is None, "the first page has one before it")
row = first["results"][0]
wanted = {"id", "hive", "hive_code", "harvested_on", "kilograms", "variety"}
need(set(row) == wanted and row["hive_code"] == of.code, f"a row is {row}")
seen, data = [], first
for _ in range(10):
    seen += [row["id"] for row in data["results"]]
    if not data["next"]:
        break
    parts = urlsplit(data["next"])
    data = client.get(f"{parts.path}?{parts.query}").json()
need(seen == newest, "the pages together are not all harvests, the newest first")
need([row["id"] for row in page(page=2)["results"]] == newest[25:50], "?page=2 is another")
for size, count in ((10, 10), (100, 100), (1000, 100)):
    found = len(page(page_size=size)["results"])
    need(found == count, f"?page_size={size} gives {found} rows, not {count}")
need(client.get(PAGE, {"page": 99}).status_code == 404, "there is a page 99")
need(client_of().get(PAGE).status_code in (401, 403), "a visitor reads the harvests")
data = {"hive": of.pk, "harvested_on": "2026-07-02", "kilograms": "9.1", "variety": "lime"}
need(client_of(staff()).post(PAGE, data).status_code == 201, "staff can't add a harvest")
for _ in range(110):
    hive(of.apiary)
hives = client.get("/api/v1/hives/").json()
need(isinstance(hives, list) and len(hives) == 111, "the hives are not all there")
works(("apiaries", "hives", "inspections", "orders"))
no_missing_migrations()
old_tests(OLD_TESTS)
good()
