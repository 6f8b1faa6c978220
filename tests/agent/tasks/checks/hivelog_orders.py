"""One's own orders and no others; staff have all."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from hivelog_making import (  # noqa: E402
    OLD_TESTS,
    batch,
    client_of,
    harvest,
    hive,
    order,
    staff,
    user,
    works,
)
from honey.models import JarOrder  # noqa: E402

PAGE = "/api/v1/orders/"
honey = batch(harvest(hive()))
one, another, office = user(), user(), staff()
orders = {who: [order(who, honey) for _ in range(2)] for who in (one, another, office)}
everything = sorted(row.pk for rows in orders.values() for row in rows)

for who in (one, another, office):
    client = client_of(who)
    found = sorted(row["id"] for row in client.get(PAGE).json())
    wanted = everything if who == office else [row.pk for row in orders[who]]
    need(found == wanted, f"{who} is listed {found}, not {wanted}")
    for owner, (row, _) in orders.items():
        may = who in (owner, office)
        address = f"changed by {who}"
        data = {"batch": honey.pk, "quantity": 4, "address": address}
        for method, url, body in (
            ("get", f"{PAGE}{row.pk}/", None),
            ("put", f"{PAGE}{row.pk}/", data),
            ("patch", f"{PAGE}{row.pk}/", {"address": address}),
            ("post", f"{PAGE}{row.pk}/cancel/", None),
        ):
            row.refresh_from_db()
            before = (row.address, row.status, row.quantity)
            status = getattr(client, method)(url, body).status_code
            wanted = 200 if may else 404
            need(status == wanted, f"{method} {url} of {owner} answers {who} with {status}")
            row.refresh_from_db()
            if not may:
                now = (row.address, row.status, row.quantity)
                need(now == before, f"{method} {url}: {who} changed an order of {owner}")
        need(not may or row.address == address, f"{who} can't change the order of {owner}")
        need(row.customer == owner, f"{row} of {owner} is now of {row.customer}")
        if not may:
            status = client.delete(f"{PAGE}{row.pk}/").status_code
            need(status == 404, f"delete of an order of {owner} answers {who} with {status}")
need(JarOrder.objects.count() == 6, "orders of others were deleted")
status = client_of(one).delete(f"{PAGE}{orders[one][1].pk}/").status_code
need(status == 204, f"one's own order is not deleted: {status}")
status = client_of(office).delete(f"{PAGE}{orders[another][1].pk}/").status_code
need(status == 204, f"staff can't delete an order: {status}")
made = client_of(one).post(
    PAGE, {"batch": honey.pk, "quantity": 1, "address": "A", "customer": another.username}
)
need(made.status_code == 201, f"a new order answers {made.status_code}")
need(JarOrder.objects.get(pk=made.json()["id"]).customer == one, "a new order is of another")
shipped = order(one, honey, status="shipped")
status = client_of(one).post(f"{PAGE}{shipped.pk}/cancel/").status_code
need(status == 409, f"a shipped order's cancel answers {status}")
visitor = client_of()
for url in (PAGE, f"{PAGE}{shipped.pk}/"):
    need(visitor.get(url).status_code in (401, 403), f"a visitor reads {url}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
