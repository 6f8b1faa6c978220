# ruff: noqa: E402, F403, F405, RUF005
from vc_checking import *

setup(migrate=False)
from django.db import connection
from django.db import migrations as m
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

loader = MigrationLoader(connection)
mine = {k: v for k, v in loader.disk_migrations.items() if k[0] == "stays"}
leaves = loader.graph.leaf_nodes("stays")
if len(leaves) != 1:
    wrong(f"stays has the leaves {leaves}")
add = alter = None
data = []
for key in sorted(mine):
    for op in mine[key].operations:
        inner = [op] + list(getattr(op, "database_operations", []))
        for o in inner:
            if isinstance(o, m.AddField) and o.name == "reference":
                add = (key, o)
            if isinstance(o, m.AlterField) and o.name == "reference" and not o.field.null:
                alter = (key, o)
            if isinstance(o, (m.RunPython, m.RunSQL)):
                data.append((key, o))
if not add:
    wrong("no migration adds Stay.reference")
if not add[1].field.null:
    wrong(f"{add[0]} still adds reference as NOT NULL")
if not data:
    wrong("nothing fills in the references")
for key, o in data:
    if key == add[0]:
        wrong(f"{key} still adds the column and fills it in one migration")
    if not o.reversible:
        wrong(f"the filling in {key} has no reverse")
if not alter:
    wrong("no migration sets reference to NOT NULL")
if alter[0] in (add[0],) or alter[0] in [k for k, _ in data]:
    wrong("the NOT NULL step is not a migration of its own")


def go(target):
    ex = MigrationExecutor(connection)
    ex.loader.build_graph()
    ex.migrate(target)
    return MigrationExecutor(connection).loader.project_state(target).apps


others = [n for n in loader.graph.leaf_nodes() if n[0] != "stays"]
apps = go(others + [("stays", "0001_initial")])
user = apps.get_model("auth", "User").objects.create(username="u")
branch = apps.get_model("kennels", "Branch").objects.create(name="B", city="C")
kennel = apps.get_model("kennels", "Kennel").objects.create(branch=branch, number=1, daily_rate=1)
pet = apps.get_model("pets", "Pet").objects.create(owner=user, name="P", species="dog")
Old = apps.get_model("stays", "Stay")
pks = [
    Old.objects.create(
        pet=pet,
        kennel=kennel,
        booked_by=user,
        arrives_on=date(2030, 1, i),
        departs_on=date(2030, 2, i),
    ).pk
    for i in range(1, 8)
]
apps = go(leaves)
got = dict(apps.get_model("stays", "Stay").objects.values_list("pk", "reference"))
for pk in pks:
    if got[pk] != f"ST-{pk:08d}":
        wrong(f"after migrating, stay {pk} has the reference {got[pk]!r}, not ST-{pk:08d}")
with connection.cursor() as cursor:
    info = {c.name: c for c in connection.introspection.get_table_description(cursor, "stays_stay")}
if info["reference"].null_ok:
    wrong("the column still takes NULL at the end")
go([("stays", "0001_initial")])
go(leaves)
finish(World())
