# ruff: noqa: E402, F403, F405, PERF401
from looking_on import *

start()
from django.core.management import call_command
from django.db import connection, connections
from django.db.migrations.loader import MigrationLoader


def on_sqlite():
    with connection.cursor() as cursor:
        return "obs_observed_at_idx" in connection.introspection.get_constraints(
            cursor, "observatory_observation"
        )


need(on_sqlite(), "SQLite has no index obs_observed_at_idx after migrate")
call_command("migrate", "observatory", "0002", verbosity=0)
need(not on_sqlite(), "SQLite keeps the index after going back to 0002")
call_command("migrate", verbosity=0)
need(on_sqlite(), "SQLite has no index after going forward again")

connections.settings["pg"] = connections.configure_settings(
    {"pg": {"ENGINE": "django.db.backends.postgresql", "NAME": "x"}, "default": {}}
)["pg"]
pg = connections["pg"]
said = []


class Cursor:
    rowcount = 0

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass

    def execute(self, sql, params=None):
        said.append(str(sql))

    def fetchone(self):
        return None

    def fetchall(self):
        return []

    def close(self):
        pass


pg.cursor = lambda *a, **k: Cursor()
pg.ensure_connection = lambda: None
# some ask for the vendor when the migration is imported
connections["default"] = pg
for name in [m for m in sys.modules if m.startswith("observatory.migrations")]:
    del sys.modules[name]
loader = MigrationLoader(None)
from django.db.backends.postgresql.schema import DatabaseSchemaEditor


def sql_of(migration, before, back):
    said.clear()
    editor = DatabaseSchemaEditor(pg, collect_sql=False, atomic=False)
    editor.deferred_sql = []
    editor.execute = lambda sql, params=(): said.append(str(sql))
    todo, state = [], before
    for op in migration.operations:
        after = state.clone()
        op.state_forwards(migration.app_label, after)
        todo.append((op, state, after))
        state = after
    for op, a, b in reversed(todo) if back else todo:
        if back:
            op.database_backwards(migration.app_label, editor, b, a)
        else:
            op.database_forwards(migration.app_label, editor, a, b)
    for sql in editor.deferred_sql:
        said.append(str(sql))
    return " ; ".join(said)


keys = [k for k in loader.graph.nodes if k[0] == "observatory" and k[1] > "0002_z"]
need(keys, "there is no migration after 0002")
made = dropped = False
for key in sorted(keys):
    node = loader.graph.nodes[key]
    before = loader.project_state([p.key for p in loader.graph.node_map[key].parents], at_end=True)
    up, down = sql_of(node, before, False), sql_of(node, before, True)
    up_, down_ = up.upper(), down.upper()
    if "INDEX" in up_ and "OBS_OBSERVED_AT_IDX" in up_:
        need("CREATE INDEX CONCURRENTLY" in up_, f"{key[1]} on PostgreSQL: {up}")
        need(node.atomic is False, f"{key[1]} is still atomic")
        made = True
    if "DROP INDEX" in down_:
        need("DROP INDEX CONCURRENTLY" in down_, f"{key[1]} backwards on PostgreSQL: {down}")
        dropped = True
need(made, "no migration creates the index on PostgreSQL")
need(dropped, "no migration drops the index on PostgreSQL when undone")
finish("pennine")
