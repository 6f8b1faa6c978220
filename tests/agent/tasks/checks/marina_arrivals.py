"""The arrivals page takes the same few queries for few and for many stays."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from datetime import timedelta  # noqa: E402

from marina_making import (  # noqa: E402
    OLD_TESTS,
    boat,
    charge,
    client_of,
    crew,
    row_texts,
    staff,
    stay,
    today,
    user,
    works,
)

office = client_of(staff())
wanted = []


def more(number):
    for turn in range(number):
        vessel = boat(user())
        row = stay(
            vessel, arrives=today() + timedelta(days=len(wanted)), leaves=today() + timedelta(99)
        )
        call, due = "no skipper", "0.00"
        if turn % 3:
            last = crew(vessel, name=f"Zoe{row.pk}x", skipper=True)
            crew(vessel, name="Aaron", skipper=False)
            call = f"call {last.name} {last.phone}"
        if turn % 3 == 2:
            first = crew(vessel, name=f"Bert{row.pk}x", skipper=True)
            call = f"call {first.name} {first.phone}"
        if turn % 2:
            charge(row, 10)
            charge(row, "5.50")
            charge(row, 7, paid=True)
            due = "15.50"
        owner = vessel.owner
        wanted.append(
            f"{row.arrives} {vessel.name} ({owner.first_name} {owner.last_name}) "
            f"{row.berth}, {row.berth.pier.name} {call} {due} EUR open"
        )


def look():
    return office.get("/stays/arrivals/")


stay(arrives=today() - timedelta(days=1))
stay(status="cancelled")
more(5)
few, answer, _ = queries(look)
found = row_texts(answer)
need(found == wanted, f"it shows {found}, not {wanted}")
more(12)
many, answer, log = queries(look)
found = row_texts(answer)
need(found == wanted, f"it shows {found}, not {wanted}")
need(many <= few, f"{few} queries for 5 stays, {many} for 17")
need(many <= 8, f"{many} queries: {log}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
