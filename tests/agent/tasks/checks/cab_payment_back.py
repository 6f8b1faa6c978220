# ruff: noqa: E402
# ruff: noqa: F403, F405
from at_coopcab import *

start(migrate=False)
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone


def to(name):
    MigrationExecutor(connection).migrate([("rides", name)])
    return MigrationExecutor(connection).loader.project_state([("rides", name)]).apps


call_command("migrate", verbosity=0)
leaf = next(k[1] for k in MigrationExecutor(connection).loader.graph.leaf_nodes("rides"))
apps = to("0004_remove_ride_paid_by_card")
Ride = apps.get_model("rides", "Ride")
z = apps.get_model("rides", "Zone").objects.create(
    name="Z", slug="z", base_fare_cents=1, per_km_cents=1
)
u = apps.get_model("accounts", "User").objects.create(email="a@example.com", full_name="A")
kinds = ["cash", "card", "voucher"] * 4
for kind in kinds:
    Ride.objects.create(
        rider=u, zone=z, pickup=kind, dropoff="D", requested_at=timezone.now(), payment_method=kind
    )
apps = to("0002_ride_payment_method")
got = apps.get_model("rides", "Ride").objects.values_list("pickup", "paid_by_card")
need(len(got) == 12, f"{len(got)} rides left")
need(all(flag is (name == "card") for name, flag in got), f"after going back: {sorted(set(got))}")
to("0001_initial")
apps = to("0004_remove_ride_paid_by_card")
got = set(apps.get_model("rides", "Ride").objects.values_list("pickup", "payment_method"))
need(got == {("cash", "cash"), ("card", "card"), ("voucher", "cash")}, f"forwards again: {got}")
# Rides of the time before: flags that are wrong must be put right both ways.
apps = to("0002_ride_payment_method")
old = apps.get_model("rides", "Ride")
old.objects.all().delete()
old.objects.create(
    rider_id=u.pk,
    zone_id=z.pk,
    pickup="x",
    dropoff="D",
    requested_at=timezone.now(),
    paid_by_card=True,
)
old.objects.create(
    rider_id=u.pk, zone_id=z.pk, pickup="y", dropoff="D", requested_at=timezone.now()
)
apps = to("0003_fill_payment_method")
now = apps.get_model("rides", "Ride")
need(
    dict(now.objects.values_list("pickup", "payment_method")) == {"x": "card", "y": "cash"},
    "the forward direction has changed",
)
now.objects.filter(pickup="x").update(payment_method="voucher")
apps = to("0002_ride_payment_method")
got = dict(apps.get_model("rides", "Ride").objects.values_list("pickup", "paid_by_card"))
need(got == {"x": False, "y": False}, f"a voucher that was paid_by_card before: {got}")
apps.get_model("rides", "Ride").objects.all().delete()
to(leaf)
finish("coopcab")
