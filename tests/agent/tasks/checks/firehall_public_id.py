"""Callout.public_id can be added to a table that has rows, each row gets its own."""

from checking import fail, good, need, no_missing_migrations, old_tests, start
from firehall_making import OLD_TESTS

start()
from django.db import IntegrityError, connection, transaction  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402


def migrate(target):
    executor = MigrationExecutor(connection)
    try:
        executor.migrate(target)
    except Exception as error:
        fail(f"migrating to {target} with rows raises {error!r}")


leaf = MigrationExecutor(connection).loader.graph.leaf_nodes("callouts")
need(len(leaf) == 1, f"the migrations end in {leaf}")
first = [("callouts", "0001_initial")]
migrate(first)
Old = (
    MigrationExecutor(connection).loader.project_state(first).apps.get_model("callouts", "Callout")
)
for number in range(5):
    Old.objects.create(
        number=f"25-{number}", kind="fire", place="Mill", alarmed_at="2025-01-01T00:00Z"
    )
migrate(leaf)
from callouts.models import Callout  # noqa: E402

found = dict(Callout.objects.values_list("number", "public_id"))
need(len(found) == 5, "rows are lost")
need(None not in found.values() and len(set(found.values())) == 5, f"public_id: {found}")
column = Callout._meta.get_field("public_id")
need(column.unique and not column.null, "the field is no longer unique and NOT NULL")
for value in (found["25-0"], None):
    try:
        with transaction.atomic():
            Callout.objects.filter(number="25-1").update(public_id=value)
    except IntegrityError:
        continue
    fail(f"the database takes {value} for a public_id twice, or as NULL")
new = Callout.objects.create(
    number="25-9", kind="fire", place="Mill", alarmed_at="2025-01-01T00:00Z"
)
need(new.public_id not in [None, *found.values()], "a new callout has no public_id of its own")
migrate(first)
need(Old.objects.count() == 6, "going back loses rows")
migrate(leaf)
need(len(set(Callout.objects.values_list("public_id", flat=True))) == 6, "not forth again")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
