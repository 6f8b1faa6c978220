# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from django.db import connection
from django.db.backends.postgresql.base import DatabaseWrapper
from django.db.migrations.loader import MigrationLoader

INDEX = "order_status_date"
with connection.cursor() as cursor:
    there = connection.introspection.get_constraints(cursor, "orders_order")
need(
    there.get(INDEX, {}).get("columns") == ["status", "delivery_date"],
    f"no index {INDEX} on sqlite",
)

s = {
    **connection.settings_dict,
    "ENGINE": "django.db.backends.postgresql",
    "NAME": "none",
    "HOST": "127.0.0.1",
    "PORT": "1",
    "USER": "none",
    "PASSWORD": "",
}
loader = MigrationLoader(None)
found = False
for key in sorted(k for k in loader.disk_migrations if k[0] == "orders" and k[1] != "0001_initial"):
    migration = loader.disk_migrations[key]
    state = loader.project_state(key, at_end=False)
    pg = DatabaseWrapper(dict(s), "default")
    sql, failed = [], False
    for op in migration.operations:
        editor = pg.schema_editor(collect_sql=True, atomic=False)
        before = state.clone()
        op.state_forwards("orders", state)
        try:
            with editor:
                op.database_forwards("orders", editor, before, state)
        except Exception:
            failed = True  # it talks to the database itself: only its text can be judged
        sql += [str(x) for x in editor.collected_sql]
    source = (CWD / "orders" / "migrations" / (key[1] + ".py")).read_text()
    builds = [x for x in sql if "CREATE INDEX" in x.upper() and INDEX in x]
    for x in builds:
        need("CONCURRENTLY" in x.upper(), f"{key[1]} on PostgreSQL: {x}")
    if builds or (failed and INDEX in source and "CONCURRENTLY" in source.upper()):
        need(migration.atomic is False, f"{key[1]} has to be atomic = False")
        found = True
need(found, "no migration builds the index on PostgreSQL")

from django.core.management import call_command

call_command("migrate", "orders", "0001", verbosity=0)
with connection.cursor() as cursor:
    need(
        INDEX not in connection.introspection.get_constraints(cursor, "orders_order"),
        "migrating back leaves the index",
    )
call_command("migrate", verbosity=0)
finish("canteen")
