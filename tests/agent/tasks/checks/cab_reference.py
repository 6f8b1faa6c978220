# ruff: noqa: E402, E501
# ruff: noqa: F403, F405
from at_coopcab import *

start(migrate=False)
from django.core.management import call_command
from django.db import IntegrityError, connection, migrations, transaction
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

OLD = "0004_remove_ride_paid_by_card"
call_command("migrate", verbosity=0)


def ex():
    return MigrationExecutor(connection)


def to(name):
    ex().migrate([("rides", name)])
    return ex().loader.project_state([("rides", name)]).apps


leaves = ex().loader.graph.leaf_nodes("rides")
need(len(leaves) == 1, f"leaves {leaves}")
leaf = leaves[0][1]
apps = to(OLD)
z = apps.get_model("rides", "Zone").objects.create(
    name="Z", slug="z", base_fare_cents=1, per_km_cents=1
)
u = apps.get_model("accounts", "User").objects.create(email="a@example.com", full_name="A")
Ride = apps.get_model("rides", "Ride")
TOTAL = 12000
Ride.objects.bulk_create(
    [
        Ride(rider=u, zone=z, pickup=f"p{i}", dropoff="D", requested_at=timezone.now())
        for i in range(TOTAL)
    ]
)
plan = [m for m, back in ex().migration_plan([("rides", leaf)])]
need(plan and all(m.app_label == "rides" for m in plan), f"the plan {plan}")
need(len(plan) >= 2 or not plan[0].atomic, "it's one migration in one transaction")


def column():
    with connection.cursor() as cursor:
        return {
            c.name: c.null_ok
            for c in connection.introspection.get_table_description(cursor, "rides_ride")
        }.get("reference")


def uniques():
    with connection.cursor() as cursor:
        return [
            c
            for c in connection.introspection.get_constraints(cursor, "rides_ride").values()
            if c["unique"] and c["columns"] == ["reference"]
        ]


first = True
for m in plan:
    ops = operations_of(m)
    kinds = [type(o).__name__ for o in ops]
    fills = [
        o
        for o in ops
        if isinstance(o, migrations.RunPython)
        or (isinstance(o, migrations.RunSQL) and "update" in str(o.sql).lower())
    ]
    if fills:
        need(m.atomic is False, f"{m.name} fills in a transaction")
        need(
            all(getattr(o, "atomic", False) is not True for o in fills),
            f"{m.name}: the RunPython is atomic",
        )
        need(
            not (len(plan) > 1 and {"AddField", "AlterField"} & set(kinds)),
            f"{m.name} mixes schema and data",
        )
    with count_queries() as q:
        ex().migrate([("rides", m.name)])
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from rides_ride")
        need(cursor.fetchone()[0] == TOTAL, "rows are lost")
    if first and len(plan) > 1:
        need(column() is True, f"after {m.name} the column's null_ok is {column()}")
        first = False
    if fills:
        updates = [
            s for s in q.sql if s.lstrip().upper().startswith("UPDATE") and "rides_ride" in s
        ]
        need(len(updates) != 1, "the rows are filled by one single UPDATE")
        need(len(updates) <= TOTAL + 50, "too many updates")
need(column() is False, "reference can still be NULL at the end")
need(uniques(), "reference isn't unique at the end")
with connection.cursor() as cursor:
    cursor.execute(
        "select count(*), count(distinct reference), max(length(reference)), min(length(reference)) from rides_ride"
    )
    got = cursor.fetchone()
need(got == (TOTAL, TOTAL, 32, 32), f"rows, different references, lengths: {got}")
from rides.models import Ride as Now

a, b = Now.objects.order_by("pk")[:2]
try:
    with transaction.atomic():
        Now.objects.filter(pk=a.pk).update(reference=b.reference)
    wrong("two rides with one reference")
except IntegrityError:
    pass
apps = to(OLD)
need(column() is None, "after migrating back the column is still there")
need(apps.get_model("rides", "Ride").objects.count() == TOTAL, "rows are lost on the way back")
apps.get_model("rides", "Ride").objects.filter(pk__gt=a.pk + 20).delete()
to(leaf)
need(
    Now.objects.values("reference").distinct().count() == Now.objects.count() > 10,
    "forwards once more",
)
field = Now._meta.get_field("reference")
need(field.unique and not field.null and not field.editable, "the model has changed")
finish("coopcab")
