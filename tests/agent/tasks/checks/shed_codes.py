"""The code comes into a table with rows, too: a different one for each, and back again."""

from checking import fail, good, model, need, no_missing_migrations, old_tests, start

start()
from django.db import IntegrityError, connection, transaction  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from toolshed_making import OLD_TESTS, tool, unchanged, works  # noqa: E402

BEFORE = [("shed", "0001_initial")]
leaves = MigrationExecutor(connection).loader.graph.leaf_nodes("shed")
need(len(leaves) == 1, f"migrations of shed end in {leaves}")
try:
    MigrationExecutor(connection).migrate(BEFORE)
except Exception as error:
    fail(f"there is no way back to 0001: {error!r}")
old = MigrationExecutor(connection).loader.project_state(BEFORE).apps
category = old.get_model("shed", "Category").objects.create(name="Wood")
Old = old.get_model("shed", "Tool")
made = [Old.objects.create(name=f"T{n}", category=category, times_lent=n).pk for n in range(2500)]
try:
    MigrationExecutor(connection).migrate(leaves)
except Exception as error:
    fail(f"it does not work with rows in the table: {error!r}")
Tool = model("shed", "Tool")
rows = Tool.objects.filter(pk__in=made[:500] + made[-500:])
need(all(row.code and len(str(row.code)) == 36 for row in rows), "there are tools without a code")
codes = set(Tool.objects.values_list("code", flat=True))
need(len(codes) == 2500, f"2500 tools have {len(codes)} codes")
need(Tool.objects.get(name="T7").times_lent == 7, "the rows are not what they were")
one, other = tool(), tool()
need(one.code != other.code, "new tools get the same code")
try:
    with transaction.atomic():
        Tool.objects.filter(pk=one.pk).update(code=other.code)
except IntegrityError:
    pass
else:
    fail("the code is not unique in the database")
try:
    with transaction.atomic():
        Tool.objects.filter(pk=one.pk).update(code=None)
except IntegrityError:
    pass
else:
    fail("the code may be null in the database")
try:
    MigrationExecutor(connection).migrate(BEFORE)
    MigrationExecutor(connection).migrate(leaves)
except Exception as error:
    fail(f"it does not go back and forth: {error!r}")
Tool.objects.all().delete()
unchanged("shed/migrations/0001_initial.py")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
