# ruff: noqa: E402, F403, F405
from looking_on import *

start(migrate=False)
from django.core.management import call_command
from django.db import IntegrityError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.operations import RunPython, RunSQL

call_command("migrate", "orders", "0002", verbosity=0)
old = (
    MigrationExecutor(connection).loader.project_state([("orders", "0002_order_status_index")]).apps
)
for i in range(7):
    old.get_model("orders", "Supplier").objects.create(name=f"Farm {i}", email="a@example.com")
call_command("migrate", verbosity=0)
from orders.models import Supplier

ids = list(Supplier.objects.values_list("public_id", flat=True))
need(len(ids) == 7 and None not in ids and len(set(ids)) == 7, f"public ids after migrating: {ids}")
for value in (ids[0], None):
    try:
        Supplier.objects.filter(name="Farm 5").update(public_id=value)
    except IntegrityError:
        continue
    wrong(f"public_id = {'of another' if value else 'NULL'} is accepted by the database")

loader = MigrationExecutor(connection).loader
steps = [
    m
    for (app, name), m in sorted(loader.disk_migrations.items())
    if app == "orders" and name not in ("0001_initial", "0002_order_status_index")
]
need(len(steps) >= 3, f"{len(steps)} migrations instead of three")
for m in steps:
    data = [isinstance(op, (RunPython, RunSQL)) for op in operations_of(m)]
    need(all(data) or not any(data), f"{m.name} changes the schema and the data in one migration")
field = Supplier._meta.get_field("public_id")
need(field.unique and not field.null and not field.editable, "the model was changed")
call_command("migrate", "orders", "0002", verbosity=0)
call_command("migrate", verbosity=0)
need(Supplier.objects.values("public_id").distinct().count() == 7, "back and forth")
finish("canteen")
