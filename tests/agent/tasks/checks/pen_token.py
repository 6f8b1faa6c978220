# ruff: noqa: E402, F403, F405
from looking_on import *

start(migrate=False)
import datetime

from django.core.management import call_command
from django.db import connection, migrations
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

call_command("migrate", "events", "0001", verbosity=0)
state = MigrationExecutor(connection).loader.project_state([("events", "0001_initial")]).apps
day = datetime.date(2024, 1, 1)
moment = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
user = state.get_model("auth", "User").objects.create(username="u")
m = state.get_model("members", "Member").objects.create(user=user, number="1", joined_on=day)
v = state.get_model("events", "Venue").objects.create(name="v", town="t")
e = state.get_model("events", "Event").objects.create(
    title="t", slug="t", kind="talk", venue=v, host=m, starts_at=moment
)
Old = state.get_model("events", "Registration")
for n in range(1500):
    Old.objects.create(event=e, name=f"n{n}", email="a@example.org")
call_command("migrate", verbosity=0)
from events.models import Registration


def tokens():
    with connection.cursor() as cursor:
        cursor.execute("SELECT token FROM events_registration")
        return [row[0] for row in cursor.fetchall()]


got = tokens()
need(
    len(got) == 1500 and None not in got and len(set(got)) == 1500,
    f"{len(got)} tokens, {len(set(got))} different, {got.count(None)} null",
)
need(Registration.objects.first().token is not None, "a token cannot be read")
with connection.cursor() as cursor:
    cons = connection.introspection.get_constraints(cursor, "events_registration").values()
    need(any(c["unique"] and c["columns"] == ["token"] for c in cons), "the column is not unique")
    null = {
        c.name: c.null_ok
        for c in connection.introspection.get_table_description(cursor, "events_registration")
    }
    need(not null["token"], "the column may still be null")
field = Registration._meta.get_field("token")
need(
    field.unique and not field.null and callable(field.default) and not field.editable,
    "the model has changed",
)
call_command("migrate", "events", "0001", verbosity=0)
call_command("migrate", verbosity=0)
again = tokens()
need(len(set(again)) == 1500 and None not in again, "back to 0001 and forward again loses tokens")
loader = MigrationLoader(None)
nodes = [
    n for k, n in sorted(loader.graph.nodes.items()) if k[0] == "events" and k[1] != "0001_initial"
]
need(len(nodes) >= 3, f"{[n.name for n in nodes]} are not three migrations")
first = None
for node in nodes:
    data = [isinstance(o, (migrations.RunPython, migrations.RunSQL)) for o in operations_of(node)]
    need(all(data) or not any(data), f"{node.name} mixes schema and data")
    for op in node.operations:
        if isinstance(op, migrations.AddField) and op.name == "token":
            first = op
need(
    first is not None and first.field.null and not first.field.unique,
    "the column is not added nullable and without unique",
)
finish("pennine")
