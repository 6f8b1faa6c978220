# ruff: noqa: E402, E501, F403, F405
import sys
import types
from unittest import mock

# psycopg isn't here: what django.contrib.postgres.operations wants of it
stub = types.ModuleType("django.contrib.postgres.signals")
stub.get_citext_oids = stub.get_hstore_oids = lambda *a: ()
stub.register_type_handlers = lambda *a, **k: None
sys.modules["django.contrib.postgres.signals"] = stub

from at_cragside import *

start(migrate=False)
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState

connection.vendor = "postgresql"  # for migrations that ask while they are imported
loader = MigrationLoader(None)
plan = [
    key for key in loader.graph.nodes if key[0] == "people" and key[1][:4] not in ("0001", "0002")
]
need(plan, "no migration is left after 0002")


class Editor:
    """Writes down what PostgreSQL would be told."""

    def __init__(self, atomic):
        self.atomic_migration, self.said, self.deferred_sql, self.collect_sql = (
            atomic,
            [],
            [],
            False,
        )
        self.connection = mock.MagicMock()
        self.connection.vendor, self.connection.alias = "postgresql", "default"
        self.connection.in_atomic_block = atomic
        self.connection.ops.prepare_sql_script = lambda sql: [sql]
        self.connection.ops.quote_name = self.quote_name
        cursor = self.connection.cursor.return_value
        cursor.__enter__.return_value = cursor
        cursor.execute.side_effect = lambda sql, *a, **k: self.said.append(str(sql))

    def execute(self, sql, params=()):
        self.said.append(str(sql))

    def add_index(self, model, index, concurrently=False):
        self.said.append(
            f"CREATE INDEX {'CONCURRENTLY ' if concurrently else ''}{index.name} ON {model._meta.db_table} {index.fields}"
        )

    def remove_index(self, model, index, concurrently=False):
        self.said.append(f"DROP INDEX {'CONCURRENTLY ' if concurrently else ''}{index.name}")

    def quote_name(self, name):
        return f'"{name}"'

    def __getattr__(self, name):
        def unknown(*a, **k):
            self.said.append(f"OTHER {name}")

        return unknown


made = dropped = 0
for key in plan:
    migration = loader.graph.nodes[key]
    state = loader.project_state(key, at_end=False)
    editor = Editor(migration.atomic)
    trail = []
    for op in migration.operations:
        new = state.clone()
        op.state_forwards("people", new)
        op.database_forwards("people", editor, state, new)
        trail.append((op, state, new))
        state = new
    creates = [s for s in editor.said if "CREATE" in s.upper() and "INDEX" in s.upper()]
    for s in creates:
        need("CONCURRENTLY" in s.upper(), f"{key[1]} still builds the index with a lock: {s}")
        need(
            migration.atomic is False,
            f"{key[1]} runs in a transaction, PostgreSQL refuses CONCURRENTLY there",
        )
        need("entered_at" in s, "the index is on something else: " + s)
    made += len(creates)
    if creates:
        editor.said.clear()
        for op, before, after in reversed(trail):
            op.database_backwards("people", editor, after, before)
        drops = [s for s in editor.said if "DROP" in s.upper()]
        need(drops, "going back doesn't drop the index")
        need(
            all("CONCURRENTLY" in s.upper() for s in drops),
            "going back drops the index with a lock",
        )
need(made == 1, f"the index is made {made} times")
state = loader.project_state()
indexes = state.models["people", "visit"].options["indexes"]
need([i.name for i in indexes] == ["visit_entered_at_idx"], f"the state's indexes are {indexes}")
from django.apps import apps
from django.db.migrations.autodetector import MigrationAutodetector

changes = MigrationAutodetector(state, ProjectState.from_apps(apps)).changes(graph=loader.graph)
need(not changes, f"makemigrations would make {list(changes)}")
need(
    (CWD / "people/migrations/0003_visit_entered_at_idx.py").exists(),
    "0003_visit_entered_at_idx.py is gone",
)
finish("cragside", makemigrations=False)
