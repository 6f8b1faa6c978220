# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, vehicle
from django.test import Client
from logbook.models import Trip

parks, roads = department("parks"), department("roads")
driver = member("dana", parks)
boss = member("boris", parks, "dispatcher")
other = member("rita", roads, "dispatcher")
auditor = member("aurel", roads, "auditor")
mine, theirs = vehicle("L-100P", parks, mileage=1000), vehicle("L-200R", roads, mileage=50)


def as_(who):
    client = Client(raise_request_exception=False)
    client.force_login(getattr(who, "user", who))
    return client


from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def to(name):
    try:
        MigrationExecutor(connection).migrate([("logbook", name)])
    except Exception as error:
        fail(f"migrating to {name}: {error!r}")
    return MigrationExecutor(connection).loader.project_state(("logbook", name)).apps


leaf = MigrationExecutor(connection).loader.graph.leaf_nodes("logbook")[0][1]
names = [k[1] for k in MigrationExecutor(connection).loader.graph.nodes if k[0] == "logbook"]
need("0003_fill_category" in names, "0003_fill_category is gone")
for n, (purpose, category) in enumerate(
    [("tyres", "workshop"), ("to Wels", "transfer"), ("lawn", "duty")]
):
    Trip.objects.create(vehicle=mine, driver=driver, purpose=purpose, category=category, start_km=n)
old = to("0002_trip_category").get_model("logbook", "Trip")
got = list(old.objects.order_by("start_km").values_list("purpose", flat=True))
need(got == ["[workshop] tyres", "[transfer] to Wels", "lawn"], f"back: {got}")
to(leaf)
got = list(Trip.objects.order_by("start_km").values_list("purpose", "category"))
need(got == [("tyres", "workshop"), ("to Wels", "transfer"), ("lawn", "duty")], f"forth: {got}")
to("0001_initial")
to(leaf)
no_missing_migrations()
old_tests(25)

good()
