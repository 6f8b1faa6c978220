"""The model HoseTest, with its migration."""

from datetime import date
from decimal import Decimal

from checking import (
    fail,
    field,
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
    there_and_back,
)

start()
from crew.models import Member  # noqa: E402
from django.db import IntegrityError, models, transaction  # noqa: E402
from firehall_making import OLD_TESTS, member, vehicle, works  # noqa: E402
from garage.models import Vehicle  # noqa: E402

Hose = model("garage", "HoseTest")
fk = field(Hose, "ForeignKey", name="vehicle", to=Vehicle, null=False)
need(fk.remote_field.on_delete is models.CASCADE, "vehicle is not deleted with CASCADE")
fk = field(Hose, "ForeignKey", name="tester", to=Member, null=True, blank=True)
need(fk.remote_field.on_delete is models.SET_NULL, "tester is not SET_NULL")
field(Hose, "DateField", name="tested_on", null=False, blank=False)
field(Hose, "DecimalField", name="pressure_bar", max_digits=4, decimal_places=1, null=False)
field(Hose, "BooleanField", name="passed", default=True)
field(Hose, "CharField", name="note", max_length=200, blank=True)

at, who = vehicle(), member()
for day in (3, 9, 6):
    Hose.objects.create(vehicle=at, tester=who, tested_on=date(2026, 3, day), pressure_bar="16.5")
rows = list(at.hose_tests.all())
need([row.tested_on.day for row in rows] == [9, 6, 3], "the newest test is not the first")
need(rows[0].passed is True and rows[0].note == "", "the defaults are others")
need(rows[0].pressure_bar == Decimal("16.5"), "the pressure is not kept")
try:
    with transaction.atomic():
        Hose.objects.create(vehicle=at, tested_on=date(2026, 3, 9), pressure_bar=16)
    fail("a vehicle is tested twice on a day")
except IntegrityError:
    pass
Hose.objects.create(vehicle=vehicle(), tested_on=date(2026, 3, 9), pressure_bar=16)
who.delete()
need({row.tester for row in at.hose_tests.all()} == {None}, "the tests went with their tester")
at.delete()
need(Hose.objects.count() == 1, "the tests of a deleted vehicle are left")
need(str(Hose.objects.get()), "it has no text")
Hose.objects.all().delete()
works()
there_and_back("garage")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
