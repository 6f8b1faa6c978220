"""The index order_number_idx is made concurrently, outside of a transaction."""

import re

from checking import fail, good, need, no_missing_migrations, old_tests, setup

setup("config.settings.base")
from django.contrib.postgres.operations import AddIndexConcurrently  # noqa: E402
from django.db import migrations  # noqa: E402
from django.db.migrations.loader import MigrationLoader  # noqa: E402

MAKES = re.compile(r"CREATE\s+INDEX\s+CONCURRENTLY\b.*order_number_idx", re.I | re.S)


def at_the_database(operations):
    for operation in operations:
        if isinstance(operation, migrations.SeparateDatabaseAndState):
            yield from at_the_database(operation.database_operations)
        else:
            yield operation


loader = MigrationLoader(None)
made = []
for key, migration in sorted(loader.disk_migrations.items()):
    if key[0] != "orders":
        continue
    for operation in at_the_database(migration.operations):
        concurrent = isinstance(operation, AddIndexConcurrently) or (
            isinstance(operation, migrations.RunSQL) and MAKES.search(str(operation.sql))
        )
        if concurrent:
            need(migration.atomic is False, f"{key} runs in a transaction")
            made.append(key)
        elif isinstance(operation, migrations.AddIndex):
            fail(f"{key} makes {operation.index.name} not concurrently")
        elif isinstance(operation, migrations.RunPython) and migration.atomic is False:
            fail(f"{key} changes rows outside of a transaction")
need(len(made) == 1, f"the index is made by {made}")
state = loader.project_state().models["orders", "order"]
names = [index.name for index in state.options.get("indexes", [])]
need(names == ["order_number_idx"], f"the model's indexes are {names}")
need(len(loader.graph.leaf_nodes("orders")) == 1, "the migrations have more than one end")
no_missing_migrations()
old_tests(5)
good()
