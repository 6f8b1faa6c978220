# ruff: noqa: B905, C416, E402, E501
# ruff: noqa: F403, F405
import importlib
import sys
import types

from at_coopcab import *

# AddIndexConcurrently without psycopg
fake = types.ModuleType("django.contrib.postgres.signals")
for _name in ("get_citext_oids", "get_hstore_oids", "register_type_handlers"):
    setattr(fake, _name, lambda *a, **k: None)
sys.modules[fake.__name__] = fake
start(migrate=False)
from django.db import connection as real
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState

loader = MigrationLoader(None)
mod = importlib.import_module("fleet.migrations.0003_ping_vehicle_at_idx").Migration
need(mod.atomic is False, "the migration isn't atomic = False")
need(
    [tuple(x) for x in mod.dependencies] == [("fleet", "0002_ping_speed_check")],
    "the dependencies were changed",
)
need(
    [k for k in loader.graph.leaf_nodes("fleet")] == [("fleet", "0003_ping_vehicle_at_idx")],
    "there are other migrations in fleet",
)


class Cursor:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        return self

    def __exit__(self, *a):
        pass

    def execute(self, sql, params=None):
        self.log.append(str(sql))


class Connection:
    alias, vendor, in_atomic_block = "default", "postgresql", False

    def __init__(self, log):
        self.log = log

    def cursor(self):
        return Cursor(self.log)

    def __getattr__(self, name):
        return getattr(real, name)


class Editor:
    atomic_migration, collect_sql = False, False

    def __init__(self):
        self.log = []
        self.connection = Connection(self.log)

    def add_index(self, model, index, concurrently=False):
        self.log.append(
            f"CREATE INDEX {'CONCURRENTLY ' if concurrently else ''}{index.name} ON {model._meta.db_table} ({index.fields_orders})"
        )

    def remove_index(self, model, index, concurrently=False):
        self.log.append(f"DROP INDEX {'CONCURRENTLY ' if concurrently else ''}{index.name}")

    def execute(self, sql, params=()):
        self.log.append(str(sql))

    def quote_name(self, name):
        return f'"{name}"'


before = loader.project_state([("fleet", "0002_ping_speed_check")])
m = loader.get_migration("fleet", "0003_ping_vehicle_at_idx")
states = [before]
for op in m.operations:
    after = states[-1].clone()
    op.state_forwards("fleet", after)
    states.append(after)


def sql_of(todo):
    editor = Editor()
    for do, a, b in todo:
        do("fleet", editor, a, b)
    return [" ".join(x.split()) for x in editor.log]


up = sql_of((op.database_forwards, a, b) for op, a, b in zip(m.operations, states, states[1:]))
need(all(op.reversible for op in m.operations), "it can't be reversed")
down = sql_of(
    (op.database_backwards, b, a) for op, a, b in [*zip(m.operations, states, states[1:])][::-1]
)
ups = [x for x in up if "CREATE" in x.upper() and "INDEX" in x.upper()]
downs = [x for x in down if "DROP INDEX" in x.upper()]
need(len(ups) == 1 and "CONCURRENTLY" in ups[0].upper(), f"forwards it runs {up}")
need(
    "ping_vehicle_at_idx" in ups[0] and "vehicle" in ups[0] and "DESC" in ups[0].upper(),
    f"it runs {ups[0]}",
)
need(
    len(downs) == 1 and "CONCURRENTLY" in downs[0].upper() and "ping_vehicle_at_idx" in downs[0],
    f"backwards it runs {down}",
)
changes = MigrationAutodetector(
    loader.project_state(), ProjectState.from_apps(__import__("django").apps.apps)
).changes(loader.graph)
need(not changes, f"makemigrations finds changes: {changes}")
names = [i.name for i in states[-1].models["fleet", "gpsping"].options["indexes"]]
need(names == ["ping_vehicle_at_idx"], f"the state has {names}")
finish("coopcab", makemigrations=False)
