# ruff: noqa: E402, F403, F405, N812
from looking_on import *

start(migrate=False)
from django.db import connection
from django.db import migrations as M
from django.db.migrations.executor import MigrationExecutor


def go(name):
    ex = MigrationExecutor(connection)
    ex.migrate([("stations", name)])
    return MigrationExecutor(connection).loader.project_state([("stations", name)]).apps


BASE = "0003_condition_choices"
loader = MigrationExecutor(connection).loader
leaf = loader.graph.leaf_nodes("stations")
need(len(leaf) == 1, f"leaves: {leaf}")
leaf = leaf[0][1]
plan = [n for a, n in loader.graph.forwards_plan(("stations", leaf)) if a == "stations"]
need(BASE in plan, f"{BASE} is gone")
new = plan[plan.index(BASE) + 1 :]
original = HERE.parent / "projects" / "landing" / "stations" / "migrations"
for name in plan[: plan.index(BASE) + 1]:
    need(
        (original / f"{name}.py").read_bytes()
        == (CWD / "stations/migrations" / f"{name}.py").read_bytes(),
        f"{name} was changed",
    )
apps = go(BASE)
Make, Station, Craft = (apps.get_model("stations", n) for n in ("Make", "Station", "Craft"))
m = Make.objects.create(title="M", kind="canoe", day_price=1)
s = Station.objects.create(name="S", slug="s")
N = 2300
Craft.objects.bulk_create([Craft(code=f"K{i}", make=m, station=s) for i in range(N)])


def after():
    apps = go(leaf)
    Craft = apps.get_model("stations", "Craft")
    tags = list(Craft.objects.values_list("tag", flat=True))
    need(len(tags) == N and None not in tags and "" not in tags, "some craft have no tag")
    need(len(set(tags)) == N, "tags are not different from each other")
    need(all(len(t) <= 12 for t in tags), "tags are too long")
    with connection.cursor() as cur:
        cols = {
            d.name: d for d in connection.introspection.get_table_description(cur, "stations_craft")
        }
        need(not cols["tag"].null_ok, "column tag may be NULL in the end")
        cons = connection.introspection.get_constraints(cur, "stations_craft")
    need(
        any(k["unique"] and k["columns"] == ["tag"] for k in cons.values()),
        "column tag is not unique in the end",
    )


after()
need(len(new) >= 3, f"not split into three migrations: {new}")
add = data_at = None
for i, name in enumerate(new):
    ops = operations_of(loader.get_migration("stations", name))
    kinds = [isinstance(op, (M.RunPython, M.RunSQL)) for op in ops]
    need(all(kinds) or not any(kinds), f"{name} mixes data and schema")
    for op in ops:
        if isinstance(op, M.AddField) and op.name == "tag":
            add = i
            need(op.field.null, f"{name} adds the column as NOT NULL")
            need(not op.field.unique, f"{name} adds the column as unique at once")
        if any(kinds) and data_at is None:
            data_at = i
need(add is not None and data_at is not None, f"steps: {add}, {data_at}")
need(add < data_at, "order of the steps")
go(BASE)
after()
need(
    "tag = models.CharField(max_length=12, unique=True, default=new_tag)"
    in (CWD / "stations/models.py").read_text(),
    "the model was changed",
)
finish("landing")
