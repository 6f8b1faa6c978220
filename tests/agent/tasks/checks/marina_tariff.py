"""The tariff comes in steps: a nullable column, the values, NOT NULL."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.db import connection  # noqa: E402
from django.db.migrations import RunPython, RunSQL  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from marina_making import OLD_TESTS, works  # noqa: E402

BEFORE = ("berths", "0003_split_registration")
EXPECTED = {"4.0": "S", "7.9": "S", "8.0": "M", "11.9": "M", "12.0": "L", "30.0": "L"}
LENGTHS = list(EXPECTED)


def executor():
    return MigrationExecutor(connection)


def model_at(node):
    return executor().loader.project_state([node]).apps.get_model("berths", "Berth")


def migrate(node):
    try:
        executor().migrate([node])
    except Exception as error:
        need(False, f"migrating to {node}: {error!r}")
    return model_at(node)


def nullable():
    """None without the column, else whether the database takes NULL."""
    with connection.cursor() as cursor:
        columns = connection.introspection.get_table_description(cursor, "berths_berth")
    return {column.name: bool(column.null_ok) for column in columns}.get("tariff")


def insert(number):
    """As the code before the tariff does."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO berths_berth (pier_id, number, length) VALUES (%s, %s, 9)", [pier, number]
        )


graph = executor().loader.graph
leaves = graph.leaf_nodes("berths")
need(len(leaves) == 1, f"the migrations end in {leaves}")
steps = [n for n in graph.forwards_plan(leaves[0]) if n[0] == "berths"]
need(BEFORE in steps, f"{BEFORE} is gone")
steps = steps[steps.index(BEFORE) + 1 :]
need(len(steps) >= 3, f"after 0003 there are only {[name for _, name in steps]}")
for node in steps:
    operations = list(executor().loader.get_migration(*node).operations)
    data = [o for o in operations if isinstance(o, RunPython)]
    schema = [o for o in operations if not isinstance(o, (RunPython, RunSQL))]
    need(not (data and schema), f"{node} changes data and schema in one")

Berth = migrate(BEFORE)
Pier = executor().loader.project_state([BEFORE]).apps.get_model("berths", "Pier")
pier = Pier.objects.create(code="Z", name="Z").pk
for number, length in enumerate(LENGTHS, start=1):
    Berth.objects.create(pier_id=pier, number=number, length=length)
story = []
for node in steps:
    Berth = migrate(node)
    free = nullable()
    values = None
    if free is not None:
        values = dict(Berth.objects.filter(pier_id=pier).values_list("length", "tariff"))
        values = {str(length): tariff for length, tariff in values.items()}
    story.append((node, free, values))
    if len([s for s in story if s[1] is not None]) == 1:
        need(free is True, f"{node} adds a column that is NOT NULL")
        need(not any(values.values()), f"{node} adds the column and fills it: {values}")
        try:
            insert(99)
        except Exception as error:
            need(False, f"after {node} the old code can't save a berth: {error!r}")
        Berth.objects.filter(number=99).delete()
filled = [s for s in story if s[1] is True and s[2] == EXPECTED]
need(filled, f"the tariffs are not filled while the column is nullable: {story}")
need(story[-1][1] is False, f"at the end the column is nullable: {story[-1]}")
need(story[-1][2] == EXPECTED, f"at the end the tariffs are {story[-1][2]}")

migrate(BEFORE)
need(nullable() is None, "undone, the column is still there")
# What the office has corrected by hand in between, stays.
first = next(node for node, free, _ in story if free is True)
Berth = migrate(first)
Berth.objects.filter(length="4.0").update(tariff="L")
Berth = migrate(leaves[0])
values = {str(k): v for k, v in Berth.objects.filter(pier_id=pier).values_list("length", "tariff")}
need(values == {**EXPECTED, "4.0": "L"}, f"a tariff that was there is changed: {values}")

from berths.models import Berth as Now  # noqa: E402

need(not Now._meta.get_field("tariff").null, "the model's field is nullable")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
