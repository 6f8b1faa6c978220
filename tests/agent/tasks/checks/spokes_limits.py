"""25 rows a page, 20 requests a minute for visitors, 120 for each user."""

from checking import good, need, old_tests, start

start()
from django.core.cache import cache  # noqa: E402
from django.test import Client  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from spokes_making import OLD_TESTS, job, user  # noqa: E402

jobs = [job(lines=1) for _ in range(30)]
client = APIClient()
client.force_authenticate(user("reader"))
for path in ("/api/jobs/", "/api/parts/"):
    seen = []
    page = client.get(path)
    need(page.status_code == 200, f"{path} answers {page.status_code}")
    body = page.json()
    need(isinstance(body, dict) and "results" in body, f"{path} has no pages")
    need(len(body["results"]) == 25, f"{path} has {len(body['results'])} rows on a page")
    need(body.get("next"), f"{path} tells of no next page")
    seen = [row["id"] for row in body["results"]]
    body = client.get(body["next"]).json()
    need(len(body["results"]) == 5 and not body.get("next"), f"{path}: the second page is {body}")
    seen += [row["id"] for row in body["results"]]
    need(len(set(seen)) == 30, f"{path}: rows are missing from the pages, or there twice")
need("total" in client.get("/api/takings/").json(), "the takings changed")


def statuses(client, path, count):
    return [client.get(path).status_code for _ in range(count)]


cache.clear()
visitor = APIClient()
got = statuses(visitor, f"/api/status/{jobs[0].token}/", 21)
need(got[:20] == [200] * 20, f"a visitor's first requests answer {got}")
need(got[20] == 429, f"a visitor's 21st request answers {got[20]}")
cache.clear()
client = APIClient()
client.force_authenticate(user("busy"))
got = statuses(client, "/api/takings/", 121)
refused = got.index(429) + 1 if 429 in got else 0
need(got[:120] == [200] * 120, f"a user's requests answer {set(got)}, the first 429 is {refused}")
need(got[120] == 429, f"a user's 121st request answers {got[120]}")
other = APIClient()
other.force_authenticate(user("other"))
need(other.get("/api/takings/").status_code == 200, "one user's requests count for another")
browser = Client()
browser.force_login(user("browser"))
need(set(statuses(browser, "/customers/", 25)) == {200}, "the pages are throttled")
cache.clear()
old_tests(OLD_TESTS)
good()
