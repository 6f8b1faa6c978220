# ruff: noqa: E402, F403, F405
from checking import *

start()
from django.db import IntegrityError, connection, transaction
from django.db.migrations.executor import MigrationExecutor


def to(targets):
    try:
        MigrationExecutor(connection).migrate(targets)
    except Exception as error:
        fail(f"migrating to {targets}: {error!r}")


leaves = MigrationExecutor(connection).loader.graph.leaf_nodes()
to([("fleet", "0001_initial")])
old = MigrationExecutor(connection).loader.project_state(("fleet", "0001_initial")).apps
home = old.get_model("fleet", "Department").objects.create(name="Parks", code="parks")
for n in range(5):
    old.get_model("fleet", "Vehicle").objects.create(department=home, plate=f"L-{n}", make="MAN")
to(leaves)
from fleet.models import Vehicle

ids = list(Vehicle.objects.values_list("public_id", flat=True))
need(len(ids) == 5 and None not in ids and len(set(ids)) == 5, f"the ids are {ids}")
try:
    with transaction.atomic():
        same = Vehicle.objects.get(plate="L-2").public_id
        Vehicle.objects.filter(plate="L-1").update(public_id=same)
    fail("public_id is not unique in the database")
except IntegrityError:
    pass
try:
    with transaction.atomic():
        Vehicle.objects.filter(plate="L-1").update(public_id=None)
    fail("public_id may be null in the database")
except IntegrityError:
    pass
to([("fleet", "0001_initial")])
to(leaves)
need(Vehicle.objects.count() == 5, "vehicles are lost on the way back")
no_missing_migrations()
old_tests(25)

good()
