"""The list of bookings takes the same few queries for any number, its JSON is what it was."""

from decimal import Decimal

from checking import fail, good, need, no_missing_migrations, old_tests, queries, start

start("config.settings.test")
from hutbook_making import (  # noqa: E402
    API,
    OLD_TESTS,
    booking,
    client_of,
    staff,
    tests_notice_the_old,
    user,
    works,
)


def expected(row):
    people = list(row.people.order_by("id"))
    beds = sum(Decimal("0.5") if person.age == "child" else 1 for person in people)
    row.refresh_from_db()
    return {
        "id": row.pk,
        "hut": row.hut.slug,
        "region": row.hut.region.name,
        "guest": row.guest.username,
        "arrival": str(row.arrival),
        "departure": str(row.departure),
        "nights": 2,
        "status": "confirmed",
        "people": [{"name": person.name, "age": person.age} for person in people],
        "total": f"{2 * row.hut.price * beds:.2f}",
    }


who = user()
office, guest = client_of(staff()), client_of(who)
path = f"{API}bookings/"
made = [booking(who), booking(children=1)]
before, _, _ = queries(lambda: office.get(path))
own_before, _, _ = queries(lambda: guest.get(path))
made += [booking(who, adults=3, children=n) for n in range(3)] + [booking(adults=0, children=3)]
made.append(booking(who, hut=made[0].hut))
after, answer, log = queries(lambda: office.get(path))
own_after, own, _ = queries(lambda: guest.get(path))
wanted = [expected(row) for row in made]
need(answer.status_code == 200, f"it answers {answer.status_code}")
need(answer.json() == wanted, f"the JSON differs: {answer.json()[:3]}, not {wanted[:3]}")
need(own.json() == [row for row in wanted if row["guest"] == who.username], "own ones differ")
need(guest.get(f"{path}{made[2].pk}/").json() == wanted[2], "a single one differs")
found = office.get(f"{path}?status=cancelled").json()
need(found == [], f"cancelled ones are {found}")
need(after == before, f"{before} queries for 2 bookings, {after} for 7")
need(own_after == own_before, f"{own_before} queries for 1 own booking, {own_after} for 5")
need(after <= 7, f"{after} queries: {log}")
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
if not tests_notice_the_old():
    fail("the tests pass with the old code, too")
good()
