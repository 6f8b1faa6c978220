"""TransferRequestSerializer takes and refuses what its fields say."""

import sys
from datetime import date
from decimal import Decimal

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

sys.path.insert(0, str(ROOT / "src"))
start()
from coldstore.samples.api import serializers as module  # noqa: E402
from rest_framework import serializers  # noqa: E402

Serializer = getattr(module, "TransferRequestSerializer", None)
need(Serializer, "samples/api/serializers.py has no TransferRequestSerializer")
need(issubclass(Serializer, serializers.Serializer), "it is no serializer")
need(
    set(Serializer().fields)
    == {"barcode", "volume", "purpose", "contact", "needed_by", "on_dry_ice", "tags"},
    f"its fields are {list(Serializer().fields)}",
)
RIGHT = {"barcode": "BC-1", "volume": "2.50", "purpose": "assay", "contact": "a@example.org"}


def judge(right, **more):
    data = {**RIGHT, **more}
    serializer = Serializer(data={k: v for k, v in data.items() if v is not ...})
    valid = serializer.is_valid()
    need(valid == right, f"{more or 'the plain one'}: valid is {valid}, {serializer.errors}")
    return serializer.validated_data if valid else serializer.errors


data = judge(True)
need(data["volume"] == Decimal("2.50"), f"volume becomes {data['volume']!r}")
need(data.get("on_dry_ice") is False, f"on_dry_ice is {data.get('on_dry_ice')!r} by default")
need("needed_by" not in data or data["needed_by"] is None, "needed_by has a default")
need(judge(True, needed_by="2031-05-06")["needed_by"] == date(2031, 5, 6), "needed_by is no date")
need(judge(True, on_dry_ice=True)["on_dry_ice"] is True, "on_dry_ice can't be set")
need(judge(True, tags=["a", "b"])["tags"] == ["a", "b"], "tags are no list")
for purpose in ("assay", "shipment", "archive"):
    judge(True, purpose=purpose)
judge(True, barcode="x" * 20)
judge(True, volume="0.5")
judge(True, volume="123456.25")
judge(True, tags=["x" * 15])
WRONG = [
    {"barcode": "x" * 21},
    {"barcode": ""},
    {"barcode": ...},
    {"volume": "0.49"},
    {"volume": "1.005"},
    {"volume": "1234567.00"},
    {"volume": "much"},
    {"volume": ...},
    {"purpose": "party"},
    {"purpose": ...},
    {"contact": "nobody"},
    {"contact": ...},
    {"needed_by": "soon"},
    {"on_dry_ice": "perhaps"},
    {"tags": "a"},
    {"tags": ["x" * 16]},
]
for wrong in WRONG:
    errors = judge(False, **wrong)
    need(set(errors) == set(wrong), f"{wrong} gives errors of {set(errors)}")
no_missing_migrations()
old_tests(9)
good()
