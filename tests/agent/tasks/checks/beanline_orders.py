"""The list of orders takes the same few queries for any number, its JSON is what it was."""

from checking import fail, good, need, no_missing_migrations, old_tests, queries, start

start()
from beanline_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    member,
    order,
    staff,
    tests_notice_the_old,
    works,
)


def expected(row):
    lines = list(row.lines.order_by("id"))
    return {
        "id": row.pk,
        "company": row.company.name,
        "placed_by": row.placed_by.username,
        "status": "open",
        "remark": "",
        "kilos": sum(line.kilos for line in lines),
        "lines": [
            {
                "coffee": line.coffee.name,
                "country": line.coffee.origin.country,
                "kilos": line.kilos,
                "price": "9.50",
            }
            for line in lines
        ],
    }


who = member()
office, customer = client_of(staff()), client_of(who)
made = [order(who), order()]
before, _, _ = queries(lambda: office.get("/api/orders/"))
own_before, _, _ = queries(lambda: customer.get("/api/orders/"))
made += [order(lines=n) for n in (0, 3, 4)] + [order(who, lines=3), order(who)]
after, answer, log = queries(lambda: office.get("/api/orders/"))
own_after, own, _ = queries(lambda: customer.get("/api/orders/"))
need(answer.status_code == 200, f"it answers {answer.status_code}")
wanted = [expected(row) for row in reversed(made)]
need(answer.json() == wanted, f"the JSON differs: {answer.json()[:2]}, not {wanted[:2]}")
need(own.json() == [row for row in wanted if row["placed_by"] == who.username], "own ones differ")
need(after == before, f"{before} queries for 2 orders, {after} for 7")
need(own_after == own_before, f"{own_before} queries for 1 own order, {own_after} for 3")
need(after <= 8, f"{after} queries: {log}")
single = office.get(f"/api/orders/{made[0].pk}/")
need(single.json() == expected(made[0]), "one order differs")
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
if not tests_notice_the_old("beanline"):
    fail("the tests pass with the old code, too")
good()
