"""The migrations give each old repair a ticket of its own, and the ticket is unique after them."""

import re
from datetime import date

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from django.db import IntegrityError, connection, transaction  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from mendhall_making import OLD_TESTS, works  # noqa: E402

# The tables as they were with the first migration: 0003 has no way back, so they are dropped.
executor = MigrationExecutor(connection)
leaves = executor.loader.graph.leaf_nodes("cafe")
need(len(leaves) == 1, f"the migrations of cafe end in {leaves}")
with connection.cursor() as cursor:
    cursor.execute("PRAGMA foreign_keys=OFF")
    for table in ("cafe_repair", "cafe_session_crew", "cafe_session"):
        cursor.execute(f"DROP TABLE {table}")
    cursor.execute("DELETE FROM django_migrations WHERE app = 'cafe'")
first = [("cafe", "0001_initial")]
executor = MigrationExecutor(connection)
need(first[0] in executor.loader.graph.nodes, "there is no migration 0001_initial")
executor.migrate(first)
apps = MigrationExecutor(connection).loader.project_state(first).apps
Session, Repair = apps.get_model("cafe", "Session"), apps.get_model("cafe", "Repair")
need(not hasattr(Repair, "ticket"), "0001 was changed")
at = Session.objects.create(date=date(2020, 1, 1), place="Hall")
for number in range(60):
    Repair.objects.create(session=at, device=f"Radio {number}", owner_email="o@x.example")
try:
    MigrationExecutor(connection).migrate(leaves)
except Exception as error:
    fail(f"with repairs in the table the migrations fail: {error!r}")
from cafe.models import Repair  # noqa: E402

tickets = list(Repair.objects.values_list("ticket", flat=True))
need(len(tickets) == 60, f"{len(tickets)} of 60 repairs are left")
need(len(set(tickets)) == 60, f"the tickets are not of one's own: {tickets[:5]}")
odd = [one for one in tickets if not re.fullmatch("[A-HJ-NP-Z2-9]{8}", one or "")]
need(not odd, f"tickets not like the new ones: {odd[:5]}")
try:
    with transaction.atomic():
        Repair.objects.filter(pk=Repair.objects.first().pk).update(ticket=tickets[-1])
except IntegrityError:
    pass
else:
    fail("the ticket is not unique in the database")
try:
    with transaction.atomic():
        Repair.objects.filter(pk=Repair.objects.first().pk).update(ticket=None)
except IntegrityError:
    pass
else:
    fail("the ticket may be NULL in the database")
need(Repair.objects.filter(category="electric").count() == 60, "0003 did not run")
Repair.objects.all().delete()
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
