"""Slots in the admin: columns, filter, search, days; and no query per row."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from django.contrib import admin  # noqa: E402
from lectern_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    proposal,
    root,
    rows_of,
    slot,
    works,
)
from schedule.models import Slot  # noqa: E402

PAGE = "/backstage/schedule/slot/"
need(admin.site.is_registered(Slot), "Slot is not in the admin")
client = client_of(root())


def found(query=""):
    page = client.get(PAGE + query)
    need(page.status_code == 200, f"{PAGE}{query} answers {page.status_code}")
    return {row.pk for row in page.context["cl"].result_list}, page


talk, pause = slot(proposal()), slot()
other = slot(proposal(), starts_at="2092-01-02T10:00Z", ends_at="2092-01-02T11:00Z")
keys, page = found()
need(keys == {talk.pk, pause.pk, other.pk}, "the list is not of all slots")
rows = rows_of(page)


def row_of(of, what):
    row = next((row for row in rows if row.startswith(of.room.name)), None)
    need(row, f"no row starts with its room {of.room.name}: {rows}")
    need(row.endswith(what), f"the row {row!r} does not end with {what!r}")
    return row


row = row_of(talk, talk.proposal.title)
row_of(pause, "Break")
row_of(other, other.proposal.title)
need(row.count("May 4, 2091") + row.count("May 5, 2091") == 2, f"the times are not in {row!r}")
need(f"?room__id__exact={talk.room.pk}" in page.content.decode(), "no filter by room is offered")
need(found(f"?room__id__exact={talk.room.pk}")[0] == {talk.pk}, "the room is no filter")
need(found(f"?q={talk.proposal.title}")[0] == {talk.pk}, "a title is not found")
need(found("?q=nothing")[0] == set(), "a search for nothing finds slots")
need(page.context["cl"].date_hierarchy == "starts_at", "there is no drill-down by starts_at")
need(found("?starts_at__year=2092")[0] == {other.pk}, "the year is no filter")
for url in ("add/", f"{talk.pk}/change/"):
    status = client.get(PAGE + url).status_code
    need(status == 200, f"{PAGE}{url} answers {status}")
few, _, _ = queries(found)
for n in range(9):
    slot(proposal() if n % 2 else None)
many, _, sql = queries(found)
need(few == many, f"the list takes {few} queries for 3 slots, {many} for 12: {sql[-2:]}")
need(client_of().get(PAGE).status_code == 302, "a visitor sees the slots")
need(client.get("/backstage/schedule/room/").status_code == 200, "the rooms broke")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
