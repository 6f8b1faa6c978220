"""The scans come by cursor, a hundred per page, newest first; other lists are plain."""

from datetime import UTC, datetime, timedelta

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from parcelry_making import OLD_TESTS, clerk, client_of, parcel, works  # noqa: E402
from parcels.models import Scan  # noqa: E402

PAGE = "/api/v1/scans/"
MORNING = datetime(2026, 3, 2, 6, tzinfo=UTC)
of = parcel()
staff = client_of(clerk())


def scan(hours):
    at = MORNING + timedelta(hours=hours)
    return Scan.objects.create(parcel=of, kind="arrived", place="Gate", scanned_at=at)


# Saved in another order than they were scanned; some at the same time.
made = [scan((turn * 37) % 120) for turn in range(250)]


def page(url):
    number, answer, _ = queries(lambda: staff.get(url))
    need(answer.status_code == 200, f"{url} answers {answer.status_code}")
    body = answer.json()
    need(isinstance(body, dict), f"{url} is not in pages")
    need({"next", "previous", "results"} <= set(body), f"a page has {sorted(body)}")
    need(number < 12, f"a page takes {number} queries")
    return body


seen, sizes, url = [], [], PAGE
first = page(PAGE)
need("cursor=" in (first["next"] or ""), f"the next page is {first['next']}")
while url:
    body = page(url)
    sizes.append(len(body["results"]))
    seen += body["results"]
    if url == PAGE:
        # Newer ones must not shift the pages behind.
        late = [scan(1000 + turn) for turn in range(5)]
    url = body["next"]
    need(len(sizes) < 9, "the pages have no end")
need(sizes == [100, 100, 50], f"the pages have {sizes} rows")
ids = [row["id"] for row in seen]
need(sorted(ids) == sorted(row.pk for row in made), "the pages miss or repeat scans")
times = {row.pk: row.scanned_at for row in made}
order = [times[pk] for pk in ids]
need(order == sorted(order, reverse=True), "the newest is not first")
need(set(seen[0]) == {"id", "parcel", "kind", "place", "scanned_at"}, f"a row is {seen[0]}")
need(page(PAGE)["results"][0]["id"] == late[-1].pk, "the newest scan is not on the first page")
data = {"parcel": of.number, "kind": "loaded", "place": "G", "scanned_at": "2026-03-02T06:10:00Z"}
need(staff.post(PAGE, data, format="json").status_code == 201, "a scan can't be sent any more")
for number in range(110):
    parcel(of.sender, depot=of.depot, number=f"M-{number}")
answer = staff.get("/api/v1/parcels/")
need(isinstance(answer.json(), list) and len(answer.json()) == 111, "the parcels are in pages")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
