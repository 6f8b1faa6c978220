"""cafe can go back before 0003: the categories are empty then, and filled when it goes forth."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from cafe.models import Repair  # noqa: E402
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from mendhall_making import OLD_TESTS, repair, works  # noqa: E402

leaves = MigrationExecutor(connection).loader.graph.leaf_nodes("cafe")
rows = [
    repair(device=name, category=kind)
    for name, kind in (
        ("Old toaster", "electric"),
        ("Bicycle", "bike"),
        ("Zip", "textile"),
        ("Vase", ""),
    )
]


def categories():
    return [Repair.objects.get(pk=row.pk).category for row in rows]


def go(targets):
    try:
        MigrationExecutor(connection).migrate(targets)
    except Exception as error:
        fail(f"to {targets}: {error!r}")


go([("cafe", "0002_repair_ticket")])
need(categories() == [""] * 4, f"after going back the categories are {categories()}")
tickets = {row.ticket for row in rows}
need({Repair.objects.get(pk=row.pk).ticket for row in rows} == tickets, "the tickets changed")
go(leaves)
need(categories() == ["electric", "bike", "textile", ""], f"and again: {categories()}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
