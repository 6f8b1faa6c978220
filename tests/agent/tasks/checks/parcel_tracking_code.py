# ruff: noqa: E402, F403, F405
from at_parcelline import *

start(migrate=False)
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def to(name):
    MigrationExecutor(connection).migrate([("shipments", name)])
    return MigrationExecutor(connection).loader.project_state([("shipments", name)]).apps


graph = MigrationExecutor(connection).loader.graph
leaves = graph.leaf_nodes("shipments")
need(len(leaves) == 1, f"leaves: {leaves}")
leaf = leaves[0]
steps = [
    k
    for k in graph.forwards_plan(leaf)
    if k[0] == "shipments" and k[1] not in ("0001_initial", "0002_trackingevent_note")
]
need(len(steps) >= 3, f"only {len(steps)} migrations after 0002: {steps}")
from django.db.migrations import RunPython, RunSQL

for key in steps:
    ops = operations_of(graph.nodes[key])
    data = [o for o in ops if isinstance(o, (RunPython, RunSQL))]
    need(not data or len(data) == len(ops), f"{key[1]} changes both rows and the table")
loader = MigrationExecutor(connection).loader
first = loader.project_state([steps[0]]).models["shipments", "shipment"].fields["tracking_code"]
need(first.null, "the first step doesn't add the column as nullable")
last = loader.project_state([leaf]).models["shipments", "shipment"].fields["tracking_code"]
need(last.unique and not last.null, "in the end the column isn't unique and not null")

call_command("migrate", verbosity=0)
old = to("0002_trackingevent_note")
U = (
    MigrationExecutor(connection)
    .loader.project_state(list(MigrationExecutor(connection).loader.applied_migrations))
    .apps
)
Customer, Depot, User = (
    U.get_model("accounts", "Customer"),
    U.get_model("depots", "Depot"),
    U.get_model("auth", "User"),
)
Shipment = U.get_model("shipments", "Shipment")
c = Customer.objects.create(user=User.objects.create(username="x"), company="X")
d = Depot.objects.create(code="A", name="A", city="A", capacity=1)
Shipment.objects.bulk_create(
    [Shipment(reference=f"r{i}", customer=c, origin=d, destination=d) for i in range(2300)]
)
to(leaf[1])
from apps.shipments.models import Shipment as Now

codes = list(Now.objects.values_list("tracking_code", flat=True))
need(len(codes) == 2300 and len(set(codes)) == 2300, "codes are missing or the same")
need(all(x and x.startswith("PL") and len(x) == 12 for x in codes), f"codes look like {codes[0]}")
from django.db import IntegrityError, transaction

try:
    with transaction.atomic():
        Now.objects.filter(reference="r1").update(
            tracking_code=codes[0]
            if Now.objects.get(reference="r1").tracking_code != codes[0]
            else codes[1]
        )
    wrong("the database takes a code twice")
except IntegrityError:
    pass
try:
    with transaction.atomic():
        Now.objects.filter(reference="r1").update(tracking_code=None)
    wrong("the database takes NULL")
except IntegrityError:
    pass
to("0002_trackingevent_note")
to(leaf[1])
need(
    Now.objects.values("tracking_code").distinct().count() == 2300,
    "after back and forth codes are missing",
)
done()
