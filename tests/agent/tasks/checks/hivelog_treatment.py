"""TreatmentSerializer: its fields, and what it refuses, with PATCH, too."""

from datetime import date
from decimal import Decimal

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from hivelog_making import OLD_TESTS, hive, works  # noqa: E402
from inspections import serializers  # noqa: E402
from inspections.models import Treatment  # noqa: E402

Serializer = getattr(serializers, "TreatmentSerializer", None)
if Serializer is None:
    fail("there is no inspections.serializers.TreatmentSerializer")
of = hive(code="BL-77")
DATA = {"hive": of.pk, "product": "Oxalic acid", "dose_ml": "50.0", "started_on": "2025-12-01"}


def take(data, instance=None, **more):
    serializer = Serializer(instance, data=data, **more) if instance else Serializer(data=data)
    try:
        return serializer, serializer.is_valid()
    except Exception as error:
        fail(f"{data} raises {error!r}")


serializer, valid = take({**DATA, "hive_code": "other"})
need(valid, f"{DATA} is refused: {serializer.errors}")
row = serializer.save()
same = row.hive == of and row.dose_ml == Decimal(50) and row.started_on == date(2025, 12, 1)
need(same and row.ended_on is None and row.product == "Oxalic acid", "the row is another")
wanted = {**DATA, "id": row.pk, "hive_code": "BL-77", "ended_on": None}
need(dict(Serializer(row).data) == wanted, f"it shows {Serializer(row).data}, not {wanted}")
of.refresh_from_db()
need(of.code == "BL-77", "hive_code can be written")

for change in ({"ended_on": "2025-12-01"}, {"ended_on": "2026-01-05"}, {"ended_on": None}):
    serializer, valid = take({**DATA, **change})
    need(valid, f"{change} is refused: {serializer.errors}")
for change in (
    {"ended_on": "2025-11-30"},
    {"dose_ml": "0"},
    {"dose_ml": "-1.5"},
    {"product": ""},
    {"hive": 99999},
    {"started_on": None},
):
    _, valid = take({**DATA, **change})
    need(not valid, f"{change} is taken")
_, valid = take({key: value for key, value in DATA.items() if key != "started_on"})
need(not valid, "it is taken without started_on")

for change, right in (
    ({"product": "Thymol"}, True),
    ({"ended_on": "2025-12-20"}, True),
    ({"ended_on": "2025-11-30"}, False),
    ({"dose_ml": "0.0"}, False),
    ({"dose_ml": "20.5"}, True),
):
    serializer, valid = take(change, row, partial=True)
    need(valid is right, f"of {row.started_on}, PATCH {change}: {serializer.errors or 'taken'}")
row.ended_on = date(2025, 12, 20)
row.save()
_, valid = take({"started_on": "2025-12-21"}, row, partial=True)
need(not valid, "PATCH sets started_on after ended_on")
serializer, valid = take({"started_on": "2025-12-05"}, row, partial=True)
need(valid, f"PATCH of started_on is refused: {serializer.errors}")
need(serializer.save().started_on == date(2025, 12, 5), "PATCH does not save")
need(Treatment.objects.count() == 1, "PATCH made a new row")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
