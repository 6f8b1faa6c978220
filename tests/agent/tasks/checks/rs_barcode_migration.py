# ruff: noqa: E402, F403, F405, UP031
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
from django.db import IntegrityError, connection, transaction
from django.db.migrations.executor import MigrationExecutor


def migrate(*targets):
    ex = MigrationExecutor(connection)
    ex.loader.build_graph()
    ex.migrate(list(targets))
    ex = MigrationExecutor(connection)
    return ex.loader.project_state(list(targets)).apps


def leaves():
    return [
        n for n in MigrationExecutor(connection).loader.graph.leaf_nodes() if n[0] == "instruments"
    ]


same(len(leaves()), 1, "leaf migrations of instruments")
old = migrate(("instruments", "0002_review"))
B = old.get_model("rooms", "Branch").objects.create(name="b", address="a")
fam = old.get_model("instruments", "Family").objects.create(name="f", slug="f")
ins = old.get_model("instruments", "Instrument").objects.create(title="t", family=fam)
Copy = old.get_model("instruments", "Copy")
expect(
    not any(f.name == "barcode" for f in Copy._meta.get_fields()), "0002 already has the barcode"
)
pks = [
    Copy.objects.create(instrument_id=ins.pk, branch_id=B.pk, serial_number=f"s{i}").pk
    for i in range(12)
]
Copy.objects.filter(pk__in=pks[3:5]).delete()
pks = pks[:3] + pks[5:]
for turn in (1, 2):
    new = migrate(*leaves())
    Copy = new.get_model("instruments", "Copy")
    same(
        dict(Copy.objects.order_by("pk").values_list("pk", "barcode")),
        {pk: f"RS{pk:06d}" for pk in pks},
        f"barcodes after migrating, turn {turn}",
    )
    same(Copy.objects.get(pk=pks[1]).serial_number, "s1", "the rows")
    for value in ("RS%06d" % pks[0], None):
        try:
            with transaction.atomic():
                Copy.objects.create(instrument_id=ins.pk, branch_id=B.pk, barcode=value)
            expect(False, f"barcode {value!r} was accepted: not unique or nullable")
            Copy.objects.filter(pk__gt=max(pks)).delete()
        except IntegrityError:
            pass
    old = migrate(("instruments", "0002_review"))
    same(old.get_model("instruments", "Copy").objects.count(), len(pks), "copies after going back")
migrate(*leaves())
from instruments.models import Copy

a = Copy.objects.create(instrument_id=ins.pk, branch_id=B.pk)
b = Copy.objects.create(instrument_id=ins.pk, branch_id=B.pk)
expect(a.barcode and b.barcode and a.barcode != b.barcode, "new copies get no barcode of their own")

own_tests()
finish()
