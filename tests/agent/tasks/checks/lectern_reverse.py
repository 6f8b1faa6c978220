"""proposals can go back to 0001, on which what was submitted is new again, and forth."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from lectern_making import OLD_TESTS, proposal, works  # noqa: E402
from proposals.models import Proposal  # noqa: E402

loader = MigrationExecutor(connection).loader
need(("proposals", "0002_new_is_submitted") in loader.disk_migrations, "0002 has another name")
leaves = loader.graph.leaf_nodes("proposals")
need(len(leaves) == 1, f"there are two ends: {leaves}")
statuses = ["submitted", "accepted", "declined", "submitted"]
keys = [proposal(status=status).pk for status in statuses]


def now():
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, status FROM proposals_proposal")
        found = dict(cursor.fetchall())
    return [found.get(key) for key in keys]


def migrate(name):
    try:
        MigrationExecutor(connection).migrate([("proposals", name)])
    except Exception as error:
        need(False, f"proposals does not go to {name}: {error!r}")


for _ in range(2):
    migrate("0001_initial")
    old = ["new", "accepted", "declined", "new"]
    need(now() == old, f"after the way back the rows are {now()}, not {old}")
    migrate(leaves[0][1])
    need(now() == statuses, f"after the way forth the rows are {now()}")
need(Proposal.objects.count() == 4, "proposals are lost")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
