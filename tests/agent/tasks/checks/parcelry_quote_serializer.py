"""QuoteRequestSerializer takes what was said, and nothing else."""

from datetime import date

from checking import fail, good, need, no_missing_migrations, old_tests, setup

setup()
from django.conf import settings  # noqa: E402
from parcelry_making import OLD_TESTS  # noqa: E402
from parcels.api import serializers as module  # noqa: E402
from rest_framework import serializers  # noqa: E402

kind = getattr(module, "QuoteRequestSerializer", None) or fail(
    "there is no QuoteRequestSerializer in parcels/api/serializers.py"
)
need(not issubclass(kind, serializers.ModelSerializer), "it is of a model")
need(issubclass(kind, serializers.Serializer), "it is no serializer")
names = set(kind().fields)
wanted = {"postcode", "weight_g", "express", "pickup_on", "extras"}
need(names == wanted, f"its fields are {sorted(names)}")
limit = settings.MAX_WEIGHT_G
least = {"postcode": "9000", "weight_g": 1}


def check(data):
    serializer = kind(data=data)
    return serializer.is_valid(), serializer


valid, serializer = check(least)
need(valid, f"{least} is not valid: {serializer.errors}")
got = dict(serializer.validated_data)
need(got.get("express") is False, f"express is {got.get('express')!r} by default")
need((got["postcode"], got["weight_g"]) == ("9000", 1), f"the data are {got}")
full = {
    "postcode": "0042",
    "weight_g": limit,
    "express": True,
    "pickup_on": "2031-02-03",
    "extras": ["signature", "x" * 40],
}
valid, serializer = check(full)
need(valid, f"{full} is not valid: {serializer.errors}")
got = dict(serializer.validated_data)
need(got == {**full, "pickup_on": date(2031, 2, 3)}, f"the data are {got}")
for wrong in (
    {"postcode": "900"},
    {"postcode": "90000"},
    {"postcode": "90a0"},
    {"postcode": ""},
    {"weight_g": 0},
    {"weight_g": -1},
    {"weight_g": limit + 1},
    {"weight_g": "heavy"},
    {"express": "perhaps"},
    {"pickup_on": "2031-13-01"},
    {"extras": ["x" * 41]},
    {"extras": "signature"},
):
    valid, serializer = check({**full, **wrong})
    need(not valid, f"{wrong} is valid")
    need(set(serializer.errors) == set(wrong), f"{wrong} has the errors {serializer.errors}")
for name in wanted:
    valid, _ = check({key: value for key, value in full.items() if key != name})
    need(valid == (name not in least), f"without {name}, valid is {valid}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
