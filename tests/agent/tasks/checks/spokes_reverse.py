"""workshop's 0003 can be undone and done again, and no job is lost or numbered anew."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from spokes_making import OLD_TESTS, job  # noqa: E402
from workshop.models import Job  # noqa: E402

FILL = ("workshop", "0003_fill_references")
need(FILL in MigrationExecutor(connection).loader.disk_migrations, "0003 has another name")
leaves = MigrationExecutor(connection).loader.graph.leaf_nodes("workshop")
need(len(leaves) == 1, f"there are two ends: {leaves}")


def migrate(*targets):
    try:
        MigrationExecutor(connection).migrate(list(targets))
    except Exception as error:
        need(False, f"migrating to {targets} fails: {error!r}")


for _ in range(3):
    job()
before = dict(Job.objects.values_list("pk", "reference"))
for target in ("0002_job_reference", "0001_initial"):
    migrate(("workshop", target))
    migrate(*leaves)
    after = dict(Job.objects.values_list("pk", "reference"))
    need(after == before, f"back to {target} and forth: {before} became {after}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
