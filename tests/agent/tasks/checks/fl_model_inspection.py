# ruff: noqa: E402, E731, F403, F405
from checking import *

start()
import datetime

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

Inspection = model("fleet", "Inspection")
from core.testing import department, vehicle
from fleet.models import Vehicle

get = Inspection._meta.get_field
need(get("vehicle").related_model is Vehicle, "vehicle is no foreign key to Vehicle")
kinds = {value for value, _ in get("kind").flatchoices}
need({str(k).lower() for k in kinds} == {"safety", "emission", "brakes"}, f"kinds are {kinds}")
need(get("inspector").max_length == 120, "inspector is not 120 long")
need((get("cost").max_digits, get("cost").decimal_places) == (8, 2), "cost is no decimal(8,2)")
need(get("done_on").null and get("done_on").blank, "done_on is required")
need(get("cost").null and get("cost").blank, "cost is required")
need(not get("due_on").null and get("due_on").get_internal_type() == "DateField", "due_on")
car = vehicle("L-1", department("parks"))
day = datetime.date(2026, 5, 1)
kind, second = sorted(kinds)[:2]
make = lambda **more: Inspection.objects.create(
    **{"vehicle": car, "kind": kind, "due_on": day, "inspector": "TUV", **more}
)
late = make(due_on=datetime.date(2027, 1, 1))
first = make()
make(kind=second)
make(vehicle=vehicle("L-2", car.department))
need(list(Inspection.objects.values_list("due_on", flat=True))[-1] == late.due_on, "not sorted")
try:
    with transaction.atomic():
        make()
    fail("the same kind twice on a day")
except IntegrityError:
    pass
try:
    Inspection(vehicle=car, kind="nonsense", due_on=day, inspector="x").full_clean()
    fail("any kind goes")
except ValidationError:
    pass
need("object (" not in str(first), f"str is {first}")
no_missing_migrations()

Inspection.objects.all().delete()
there_and_back("fleet")
old_tests(25)

good()
