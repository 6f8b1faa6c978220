"""The serializer of an order of scans takes what was said, and nothing else."""

from datetime import date

from checking import good, need, no_missing_migrations, old_tests, start

start()
from scans.api import serializers  # noqa: E402
from vestry_making import OLD_TESTS  # noqa: E402

Order = getattr(serializers, "ScanOrderSerializer", None)
need(Order is not None, "scans/api/serializers.py has no ScanOrderSerializer")
NAMES = {"email", "signature", "pages", "file_format", "in_colour", "wanted_by", "remarks"}
need(set(Order().fields) == NAMES, f"its fields are {sorted(Order().fields)}")
LEAST = {"email": "ruth@mail.example", "signature": "VM-7", "pages": 3, "file_format": "tiff"}


def check(**changes):
    data = {key: value for key, value in {**LEAST, **changes}.items() if value is not ...}
    order = Order(data=data)
    order.is_valid()
    return order


least = check()
need(not least.errors, f"what is needed alone is refused: {least.errors}")
values = least.validated_data
need(values["in_colour"] is True, "in_colour is not yes by default")
need(all(values[key] == value for key, value in LEAST.items()), f"it became {dict(values)}")
full = check(in_colour=False, wanted_by="2031-02-03", remarks="x" * 500, signature="s" * 30)
need(not full.errors, f"all of the fields are refused: {full.errors}")
values = full.validated_data
need(values["in_colour"] is False, "in_colour can't be no")
need(values["wanted_by"] == date(2031, 2, 3), f"wanted_by is {values['wanted_by']!r}")
need(values["remarks"] == "x" * 500, "the remarks are lost")

for name, fine in {
    "pages": (1, 50, "12"),
    "file_format": ("pdf", "tiff", "jpeg"),
}.items():
    for value in fine:
        need(not check(**{name: value}).errors, f"{name}={value!r} is refused")
for name, wrong in {
    "email": (..., "", "ruth", None),
    "signature": (..., "", "s" * 31, None),
    "pages": (..., 0, -1, 51, 2.5, "many", None),
    "file_format": (..., "", "gif", None),
    "in_colour": ("perhaps",),
    "wanted_by": ("soon", "2031-02-30"),
    "remarks": ("x" * 501,),
}.items():
    for value in wrong:
        errors = check(**{name: value}).errors
        said = "nothing" if value is ... else repr(value)[:20]
        need(set(errors) == {name}, f"{said} for {name} has the errors {dict(errors)}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
