"""Tariffs can be read by everybody, and what the energy costs is not told."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from voltway.stations.models import Tariff  # noqa: E402
from voltway_making import OLD_TESTS, client_of, rows, site, staff, user, works  # noqa: E402

LIST = "/v2/tariffs/"
COST = 4711


def tariff(**more):
    more = {"name": "Day", "cents_per_kwh": 59, "valid_from": "2031-01-01", **more}
    return Tariff.objects.create(site=site(), purchase_cents=COST, **more)


first, second = tariff(valid_until="2031-06-30"), tariff(name="Night", cents_per_kwh=39)
wanted = [
    {
        "id": row.pk,
        "site": row.site.slug,
        "name": row.name,
        "cents_per_kwh": row.cents_per_kwh,
        "valid_from": "2031-01-01",
        "valid_until": row.valid_until,
    }
    for row in (first, second)
]
boss = staff()
boss.is_superuser = True
boss.save()
for who in (None, user(), boss):
    client = client_of(who)
    answer = client.get(LIST)
    need(answer.status_code == 200, f"{LIST} answers {who} with {answer.status_code}")
    need(str(COST) not in answer.content.decode(), "what the energy costs is told")
    found = sorted(rows(answer), key=lambda row: row.get("id", 0))
    need(found == wanted, f"{LIST} is {found}, not {wanted}")
    for row, data in zip((first, second), wanted, strict=True):
        answer = client.get(f"{LIST}{row.pk}/")
        need(answer.status_code == 200, f"one tariff answers {answer.status_code}")
        need(answer.json() == data, f"one tariff is {answer.json()}, not {data}")
    need(client.get(f"{LIST}99999/").status_code == 404, "a tariff that isn't there is no 404")
    for method in ("post", "put", "patch", "delete"):
        for page in (LIST, f"{LIST}{first.pk}/"):
            status = getattr(client, method)(page, {"name": "x"}).status_code
            need(status in (401, 403, 405), f"{method} {page} answers {who} with {status}")
need(Tariff.objects.filter(name="x").count() == 0, "a tariff was changed")
need(Tariff.objects.count() == 2, "a tariff is gone, or new")
few, _, _ = queries(lambda: client_of().get(LIST))
for _ in range(8):
    tariff()
many, _, _ = queries(lambda: client_of().get(LIST))
need(few == many, f"{LIST} takes {few} queries for 2 tariffs, {many} for 10")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
