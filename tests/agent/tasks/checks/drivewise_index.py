"""lesson_instr_starts_idx is made concurrently, outside of a transaction."""

import re

from checking import fail, good, need, no_missing_migrations, old_tests, setup
from drivewise_making import OLD_TESTS

setup("config.settings.local")
from django.contrib.postgres.operations import AddIndexConcurrently  # noqa: E402
from django.db import migrations  # noqa: E402
from django.db.migrations.loader import MigrationLoader  # noqa: E402

MAKES = re.compile(r"CREATE\s+INDEX\s+CONCURRENTLY\b.*lesson_instr_starts_idx", re.I | re.S)


def at_the_database(operations):
    for operation in operations:
        if isinstance(operation, migrations.SeparateDatabaseAndState):
            yield from at_the_database(operation.database_operations)
        else:
            yield operation


loader = MigrationLoader(None)
made = []
for key, migration in sorted(loader.disk_migrations.items()):
    if key[0] != "lessons":
        continue
    for operation in at_the_database(migration.operations):
        concurrent = isinstance(operation, AddIndexConcurrently) or (
            isinstance(operation, migrations.RunSQL) and MAKES.search(str(operation.sql))
        )
        if concurrent:
            need(migration.atomic is False, f"{key} runs in a transaction")
            need(operation.reversible, f"{key} can't be undone any more")
            made.append(key)
        elif isinstance(operation, migrations.AddIndex):
            fail(f"{key} makes {operation.index.name} not concurrently")
need(len(made) == 1, f"the index is made by {made}")
state = loader.project_state().models["lessons", "lesson"]
found = [(index.name, list(index.fields)) for index in state.options.get("indexes", [])]
wanted = [("lesson_instr_starts_idx", ["instructor", "starts_at"])]
need(found == wanted, f"the model's indexes are {found}")
need(len(loader.graph.leaf_nodes("lessons")) == 1, "the migrations have more than one end")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
