# ruff: noqa: B007, C408, C416, F403, F405, N806
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import datetime

    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    def to(name):
        executor = MigrationExecutor(connection)
        executor.migrate([("contracts", name)])
        return MigrationExecutor(connection).loader.project_state([("contracts", name)]).apps

    from django.db.migrations.exceptions import IrreversibleError

    names = sorted(p.stem for p in (ROOT / "contracts/migrations").glob("0*.py"))
    need("0003_fill_reference" in names, "the migration was renamed")
    try:
        to("0002_contract_reference")
    except IrreversibleError:
        wrong("contracts 0003 still cannot be rolled back")
    executor = MigrationExecutor(connection)
    # the other apps stay where they are
    apps = executor.loader.project_state([n for n in executor.loader.applied_migrations]).apps
    User, Venue = apps.get_model("auth", "User"), apps.get_model("instruments", "Venue")
    Contract = apps.get_model("contracts", "Contract")
    user, venue = User.objects.create(username="c"), Venue.objects.create(name="St A", town="Ely")
    base = dict(venue=venue, client=user, annual_fee=10, started_on=datetime.date(2024, 5, 1))
    typed = Contract.objects.create(reference="OLD-7", **base)
    typed_alike = Contract.objects.create(reference="C-77", **base)
    blank = Contract.objects.create(reference="", **base)
    filled = f"C-2024-{blank.pk:04d}"

    def refs():
        return dict(Contract.objects.values_list("pk", "reference"))

    for turn in (1, 2):
        to("0003_fill_reference")
        need(refs()[blank.pk] == filled, f"forwards: {refs()}")
        need(
            refs()[typed.pk] == "OLD-7" and refs()[typed_alike.pk] == "C-77",
            f"forwards changed a typed reference: {refs()}",
        )
        to("0002_contract_reference")
        need(
            refs()[typed.pk] == "OLD-7" and refs()[typed_alike.pk] == "C-77",
            f"the way back lost a typed reference: {refs()}",
        )
        need(refs()[blank.pk] in ("", filled), f"the way back: {refs()}")
    sound()


run(main)
