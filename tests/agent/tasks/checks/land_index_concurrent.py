# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_landing import *
from django.core.management import call_command
from django.db import connection


def there():
    with connection.cursor() as cur:
        return connection.introspection.get_constraints(cur, "hire_outing").get(
            "outing_station_start"
        )


need(there(), "SQLite: the index is not there after migrate")
need(there()["columns"] == ["station_id", "starts_at"], "columns of the index")
original = HERE.parent / "projects" / "landing" / "hire" / "migrations"
for path in original.glob("000[12]*.py"):
    to = CWD / "hire" / "migrations" / path.name
    need(
        to.exists() and path.read_bytes() == to.read_bytes(),
        f"{path.name} has run in production and was changed",
    )

# With the settings of production (PostgreSQL) and no server: what SQL would run?
SCRIPT = """
import django, json
django.setup()
from django.db import connection as pg
from django.db.migrations.loader import MigrationLoader

said = []


class Cursor:
    def __enter__(self):
        return self

    def __exit__(self, *e):
        pass

    def execute(self, sql, params=None):
        said.append(str(sql))

    def fetchall(self):
        return []

    def fetchone(self):
        return None

    def close(self):
        pass


assert pg.vendor == "postgresql"
pg.ops.compose_sql = lambda sql, params=None: str(sql)
pg.cursor = lambda *a, **k: Cursor()
pg.ensure_connection = lambda: None
loader = MigrationLoader(None)
out = []
for app, name in sorted(k for k in loader.disk_migrations if k[0] == "hire" and k[1] > "0003"):
    m = loader.disk_migrations[app, name]
    state = loader.project_state((app, name), at_end=False)
    steps = []
    for op in m.operations:
        before = state.clone()
        op.state_forwards(app, state)
        steps.append((op, before, state.clone()))
    for way in ("forwards", "backwards"):
        del said[:]
        editor = pg.schema_editor(collect_sql=True, atomic=False)
        editor.deferred_sql = []
        for op, a, b in steps if way == "forwards" else reversed(steps):
            if way == "forwards":
                op.database_forwards(app, editor, a, b)
            elif op.reversible:
                op.database_backwards(app, editor, b, a)
            else:
                said.append("IRREVERSIBLE")
        out.append([name, way, m.atomic, said + [str(s) for s in editor.collected_sql]])
print("OUT" + json.dumps(out))
"""
code, out = run(
    "-c", SCRIPT, env={"DJANGO_SETTINGS_MODULE": "config.settings", "QUAY_ENV": "production"}
)
need(code == 0 and "OUT[" in out, "SQL for PostgreSQL: " + out[-400:])
import json

found = False
for name, way, atomic, sql in json.loads(out.split("OUT", 1)[1].splitlines()[0]):
    need("IRREVERSIBLE" not in sql, f"{name} cannot be reversed")
    hits = [s for s in sql if "outing_station_start" in s and "INDEX" in s.upper()]
    if hits and way == "forwards":
        found = True
        need(all("CONCURRENTLY" in s.upper() for s in hits), f"PostgreSQL: {hits}")
        need(atomic is False, f"{name} is atomic, CONCURRENTLY cannot run in a transaction")
need(found, "no migration creates outing_station_start on PostgreSQL")
call_command("migrate", "hire", "0002", verbosity=0)
need(not there(), "SQLite: the way back leaves the index")
call_command("migrate", "hire", verbosity=0)
need(there(), "SQLite: forwards again")
finish(PROJECT)
