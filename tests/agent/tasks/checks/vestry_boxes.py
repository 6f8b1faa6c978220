"""The page of the boxes takes as many queries for ten boxes as for two, and shows the same."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from django.test import Client  # noqa: E402
from vestry_making import OLD_TESTS, box, loan, reader, record, rows_of  # noqa: E402

who = reader()
client = Client()
client.force_login(who.user)
shown = []


def fill(records: int, out: int, donor: bool = True) -> None:
    """A box with so many records: each was lent before, some of them are lent."""
    own = box(donor)
    for number in range(records):
        one = record(own)
        for month in (3, 4):
            loan(who, one, returned_on=f"2024-{month:02}-01")
        if number < out:
            loan(who, one)
    giver = f"{own.collection.donor.name} " if donor else ""
    place = f"{own.shelf.room}, no. {own.shelf.number}"
    shown.append(f"{own.label} {own.collection.title} {giver}{place} {records} {out}")


def look() -> int:
    count, page, _ = queries(lambda: client.get("/boxes/"))
    need(page.status_code == 200, f"/boxes/ answers {page.status_code}")
    rows = rows_of(page)[1:]
    need(rows == shown, f"the page shows {rows}, before it was {shown}")
    return count


fill(3, 2)
fill(2, 0, donor=False)
few = look()
for number in range(8):
    fill(number, number // 2, donor=number % 3 > 0)
many = look()
need(few == many, f"the page takes {few} queries for 2 boxes, {many} for 10")
rooms = rows_of(client.get("/boxes/?room=room1"))[1:]
need(rooms == shown[:1], f"the boxes of the first room are {rooms}")
detail = client.get(f"/boxes/{who.loans.first().record.box_id}/")
need("2 lent out" in detail.content.decode(), "the page of a box says no more what is lent out")
client.logout()
need(client.get("/boxes/").status_code == 302, "visitors are not sent to the login any more")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
