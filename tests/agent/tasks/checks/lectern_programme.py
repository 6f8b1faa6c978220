"""The programme takes as many queries for many slots as for two, and shows the same."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from django.utils import timezone  # noqa: E402
from lectern_making import OLD_TESTS, client_of, proposal, rows_of, slot, works  # noqa: E402

shown = []


def plan(talk=None):
    row = slot(talk)
    begins = timezone.localtime(row.starts_at).strftime("%a %H:%M")
    what = f"{talk.title} {talk.speaker} {talk.track.name}" if talk else "Break"
    shown.append(f"{begins} {row.room.name} {what}")


def look():
    count, answer, sql = queries(lambda: client_of().get("/"))
    need(answer.status_code == 200, f"the programme answers {answer.status_code}")
    found = rows_of(answer)
    need(found == shown, f"the programme shows\n{found}\nand not\n{shown}")
    return count, sql, answer


need(rows_of(client_of().get("/")) == ["To be announced."], "an empty programme has changed")
plan(proposal())
plan()
look()
few, _, _ = look()
for n in range(10):
    plan(proposal() if n % 3 else None)
many, sql, answer = look()
need(few == many, f"it takes {few} queries for 2 slots, {many} for 12: {sql[-3:]}")
need(answer.content.decode().count('href="/rooms/') == 12, "the rooms are not linked")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
