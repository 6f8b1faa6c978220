# ruff: noqa: C408, E402, F403, F405, RUF001
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
w.horn.title = "Alto horn"
w.horn.save()
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from instruments import models as m

if not hasattr(m, "Accessory"):
    stop("no instruments.models.Accessory")
A = m.Accessory
a = A.objects.create(copy=w.copy, kind="bow", name="Carbon bow")
a.refresh_from_db()
same(
    (a.quantity, str(a.replacement_cost), a.note),
    (1, "0.00", ""),
    "defaults of quantity, replacement_cost, note",
)
same(str(a), "Carbon bow × 1", "str")
same(a.get_kind_display(), "Bow", "label of bow")
same(
    [v for v, _ in A._meta.get_field("kind").choices],
    ["case", "bow", "strap", "stand", "other"],
    "kinds",
)
same(list(w.copy.accessories.all()), [a], "copy.accessories")


def refused(what, **kw):
    d = dict(copy=w.copy, kind="case", name="Hard case")
    d.update(kw)
    try:
        with transaction.atomic():
            A.objects.create(**d)
        expect(False, f"the database accepts {what}")
    except IntegrityError:
        pass


refused("the same name twice on one copy", name="Carbon bow")
refused("quantity 0", quantity=0)
A.objects.create(copy=w.copy2, kind="bow", name="Carbon bow")
A.objects.create(copy=w.copy, kind="case", name="A case", quantity=3, replacement_cost="12345.67")
same(
    list(A.objects.filter(copy=w.copy).values_list("name", flat=True)),
    ["A case", "Carbon bow"],
    "order",
)
same(
    list(A.objects.values_list("copy_id", "name"))[:2],
    [(w.copy.pk, "A case"), (w.copy.pk, "Carbon bow")],
    "order",
)
for kw in ({"kind": "drum"}, {"name": ""}, {"name": "x" * 81}, {"replacement_cost": "1234567.00"}):
    try:
        A(**{**dict(copy=w.copy, kind="case", name="ok"), **kw}).full_clean()
        expect(False, f"full_clean accepts {kw}")
    except ValidationError:
        pass
A(copy=w.copy, kind="strap", name="x" * 80, note="").full_clean()
same(str(A._meta.verbose_name_plural), "accessories", "plural")
n = A.objects.count()
w.copy2.delete()
same(A.objects.count(), n - 1, "accessories after their copy is deleted")

own_tests()
finish()
