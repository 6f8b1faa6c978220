"""The API's performances take the same few queries for any number, and show what they did."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from box_making import (  # noqa: E402
    OLD_TESTS,
    api_of,
    hall,
    order,
    performance,
    production,
    rows,
    shown,
    works,
)

api = api_of()
made = [performance(), performance()]
left = [50, 48]
order(what=made[1])
api.get("/api/performances/")
before, _, _ = queries(lambda: api.get("/api/performances/"))
same = production(artists=3)
made += [performance(same, hall(capacity=5)), performance(same), performance(production(0))]
left += [2, 50, 49]
made += [performance(status="cancelled"), performance(where=made[0].hall)]
left += [50, 44]
order(what=made[2], tickets=1)
order(what=made[2], tickets=2)
order(what=made[2], tickets=2, status="cancelled")
order(what=made[3], tickets=3, status="cancelled")
order(what=made[4], tickets=1, status="paid")
order(what=made[6], tickets=6)
performance(production(is_public=False))
after, answer, log = queries(lambda: api.get("/api/performances/"))
found = rows(answer)
need([row["id"] for row in found] == [row.pk for row in made], "other performances or order")
for row, of, number in zip(found, made, left, strict=True):
    shown(row, of, number)
need(after == before, f"{before} queries for 2 performances, {after} for 7: {log}")
need(after <= 4, f"{after} queries: {log}")
city = made[2].hall.venue.city
found = rows(api.get("/api/performances/", {"city": city.upper()}))
need([row["id"] for row in found] == [made[2].pk], f"the city finds {found}")
need(found[0]["seats_left"] == 2, f"the city finds {found}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
