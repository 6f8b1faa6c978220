"""berths.0003 can be undone."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from marina_making import OLD_TESTS, boat, works  # noqa: E402


def migrate(name):
    executor = MigrationExecutor(connection)
    target = [("berths", name)]
    try:
        executor.migrate(target)
    except Exception as error:
        need(False, f"migrating to berths.{name}: {error!r}")
    return (
        MigrationExecutor(connection).loader.project_state(target).apps.get_model("berths", "Boat")
    )


def seen(of):
    return {b.name: (b.country, b.registration) for b in of.objects.all()}


newest = sorted(
    name for app, name in MigrationExecutor(connection).loader.graph.leaf_nodes("berths")
)[0]
boat(name="New", country="DE", registration="77")
boat(name="Nowhere", country="", registration="K-12")
boat(name="Odd", country="", registration="at 5")
Boat = migrate("0003_split_registration")
before = {"New": ("DE", "77"), "Nowhere": ("", "K-12"), "Odd": ("", "at 5")}
need(seen(Boat) == before, f"at 0003 there is {seen(Boat)}")
Boat = migrate("0002_boat_country")
wanted = {"New": ("", "DE 77"), "Nowhere": ("", "K-12"), "Odd": ("", "at 5")}
need(seen(Boat) == wanted, f"undone it is {seen(Boat)}, not {wanted}")
one = Boat.objects.get(name="New")
Boat.objects.create(owner_id=one.owner_id, name="Old", registration="AT-1234", length=5)
Boat.objects.create(owner_id=one.owner_id, name="Older", registration="HR 9 8", length=5)
Boat = migrate("0003_split_registration")
wanted = {**before, "Old": ("AT", "1234"), "Older": ("HR", "9 8")}
need(seen(Boat) == wanted, f"done again it is {seen(Boat)}, not {wanted}")
Boat = migrate("0001_initial")
names = {b.name: b.registration for b in Boat.objects.all()}
wanted = {"New": "DE 77", "Nowhere": "K-12", "Odd": "at 5", "Old": "AT 1234", "Older": "HR 9 8"}
need(names == wanted, f"at 0001 it is {names}, not {wanted}")
migrate(newest)
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
