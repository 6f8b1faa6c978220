"""The model of the placement tests, with what was said of its fields."""

from datetime import date

from checking import (
    fail,
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
    there_and_back,
)

start()
from courses.models import Language  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.exceptions import FieldDoesNotExist, ValidationError  # noqa: E402
from django.db import IntegrityError, models, transaction  # noqa: E402
from parlance_making import OLD_TESTS, user  # noqa: E402

Placement = model("enrolments", "PlacementTest")
KINDS = {
    "student": models.ForeignKey,
    "language": models.ForeignKey,
    "taken_on": models.DateField,
    "score": models.IntegerField,
    "level": models.CharField,
    "remarks": models.TextField,
}
of = {}
for name, kind in KINDS.items():
    try:
        of[name] = Placement._meta.get_field(name)
    except FieldDoesNotExist:
        fail(f"PlacementTest has no field {name}")
    need(isinstance(of[name], kind), f"{name} is a {type(of[name]).__name__}")
    need(not of[name].unique, f"{name} is unique")
need(of["student"].related_model is get_user_model(), "student is no user")
need(of["language"].related_model is Language, "language is no Language")
need(of["student"].remote_field.on_delete is models.CASCADE, "tests stay without their student")
need(of["language"].remote_field.on_delete is models.PROTECT, "a language is not protected")
need(not isinstance(of["taken_on"], models.DateTimeField), "taken_on has a time, too")
chosen = [value for value, _ in of["level"].flatchoices if value]
need(chosen == ["A1", "A2", "B1", "B2", "C1", "C2"], f"the levels are {chosen}")
need(of["remarks"].blank, "remarks must be given")
for name in ("student", "language", "taken_on", "score", "level"):
    need(not of[name].null and not of[name].blank, f"{name} may be left out")

there_and_back("enrolments")
ann = user("ann")
greek = Language.objects.create(name="Greek", code="el")
least = {"student": ann, "language": greek, "score": 61, "level": "B1"}


def valid(**changes):
    row = Placement(**{**least, "taken_on": date(2031, 3, 4), **changes})
    try:
        row.full_clean()
    except ValidationError as error:
        return set(error.message_dict)
    return set()


need(valid() == set(), f"a test without remarks is refused: {valid()}")
for name, value in (("score", 101), ("score", -1), ("level", "D1"), ("level", "")):
    errors = valid(**{name: value})
    need(errors in ({name}, {"__all__"}), f"{name}={value!r} has errors for {errors or 'nothing'}")
for score in (0, 100):
    need(valid(score=score) == set(), f"a score of {score} is refused")
row = Placement.objects.create(taken_on=date(2031, 3, 4), **least)
row.refresh_from_db()
need(row.remarks in ("", None) and row.taken_on == date(2031, 3, 4), "not all is saved")
need(str(row) and not str(row).startswith("PlacementTest object"), f"a test is called {row}")
need(valid(), "the same student is tested twice in a language on a day")
try:
    with transaction.atomic():
        Placement.objects.create(taken_on=date(2031, 3, 4), **{**least, "score": 5})
    fail("the database takes two tests of a student in a language on a day")
except IntegrityError:
    pass
other = Language.objects.create(name="Turkish", code="tr")
later = Placement.objects.create(taken_on=date(2031, 4, 1), **least)
sooner = Placement.objects.create(taken_on=date(2030, 4, 1), **{**least, "language": other})
Placement.objects.create(taken_on=date(2031, 3, 3), **{**least, "student": user("bo")})
days = list(Placement.objects.values_list("taken_on", flat=True))
need(days == sorted(days, reverse=True), f"they come in the order {days}")
try:
    other.delete()
    fail("a language with tests can be deleted")
except models.ProtectedError:
    pass
ann.delete()
need(Placement.objects.count() == 1, "tests stay without their student")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
