"""The admin's list of loans takes as many queries for twelve as for two, and shows the same."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from django.test import Client  # noqa: E402
from loans.models import Loan, Reminder  # noqa: E402
from vestry_making import OLD_TESTS, loan, reader, record, rows_of, user  # noqa: E402

PAGE = "/admin/loans/loan/"
client = Client()
client.force_login(user("root", is_staff=True, is_superuser=True))
shown = {}


def lend(reminders: int, clerk: str = "") -> None:
    who, what = reader(), record()
    given = user(clerk) if clerk else None
    row = loan(who, what, handed_out_by=given)
    for day in range(reminders):
        Reminder.objects.create(loan=row, sent_on=f"2025-02-{day + 1:02}")
    name = f"First{who.pk} Reader ({who.card_number})"
    place = f"{what.box.label} on {what.box.shelf.room} {what.box.shelf.number}"
    start_of_row = f"{what.signature} {name} {place} {clerk or 'nobody'} "
    shown[start_of_row] = f" {reminders}"


def look(page: str = PAGE) -> int:
    count, answer, _ = queries(lambda: client.get(page))
    need(answer.status_code == 200, f"{page} answers {answer.status_code}")
    rows = [row for row in rows_of(answer) if row.startswith("S-")]
    need(len(rows) == len(shown), f"{len(shown)} loans, {len(rows)} rows")
    for begin, end in shown.items():
        found = [row for row in rows if row.startswith(begin) and row.endswith(end)]
        need(len(found) == 1, f"no row {begin!r} ... {end!r} among {rows}")
    return count


lend(2, "clerk1")
lend(0)
look()
few = look()
for number in range(10):
    lend(number, "" if number % 3 == 0 else f"other{number}")
many = look()
need(few == many, f"the list takes {few} queries for 2 loans, {many} for 12")
look(f"{PAGE}?o=1")
row = Loan.objects.first()
change = client.get(f"{PAGE}{row.pk}/change/")
need(change.status_code == 200, f"the page of a loan answers {change.status_code}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
