"""A model of travel grants, with the fields that were listed, and its migration."""

from datetime import date, timedelta

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
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.exceptions import ValidationError  # noqa: E402
from django.utils import timezone  # noqa: E402
from lectern_making import OLD_TESTS, speaker, user, works  # noqa: E402
from proposals.models import Speaker  # noqa: E402

Grant = model("proposals", "TravelGrant")
field(Grant, "ForeignKey", name="speaker", to=Speaker, null=False)
field(Grant, "DecimalField", name="amount", max_digits=7, decimal_places=2, null=False)
field(Grant, "CharField", name="currency", default="EUR")
field(Grant, "TextField", name="purpose", blank=False)
field(Grant, "DateField", name="arrives_on", null=True)
field(Grant, "BooleanField", name="approved", default=False)
field(Grant, "ForeignKey", name="decided_by", to=get_user_model(), null=True)
field(Grant, "DateTimeField", name="created_at", auto_now_add=True)
choices = {value for value, _ in Grant._meta.get_field("currency").flatchoices}
need(choices == {"EUR", "USD", "GBP"}, f"the currencies are {choices}")
there_and_back("proposals")

who, judge = speaker(), user()
LEAST = {"speaker": who, "amount": "350.50", "purpose": "Train"}


def check(**changes):
    values = {key: value for key, value in {**LEAST, **changes}.items() if value is not ...}
    try:
        Grant(**values).full_clean()
    except ValidationError as error:
        return set(error.message_dict)
    return set()


need(not check(), f"what is needed alone is refused: {check()}")
for name, wrong in {
    "speaker": (...,),
    "amount": (..., "100000.00", "1.005"),
    "currency": ("CHF", ""),
    "purpose": (..., ""),
}.items():
    for value in wrong:
        found = check(**{name: value})
        need(found == {name}, f"{value!r} for {name} has errors at {found or 'nothing'}")
grants = [
    Grant.objects.create(**LEAST),
    Grant.objects.create(
        **LEAST, arrives_on=date(2031, 4, 5), approved=True, decided_by=judge, currency="GBP"
    ),
]
for days, row in enumerate(grants, 1):
    Grant.objects.filter(pk=row.pk).update(created_at=timezone.now() - timedelta(days=days))
    row.refresh_from_db()
first, second = grants
need(first.currency == "EUR" and first.approved is False, "the defaults are wrong")
need(first.arrives_on is None and first.decided_by is None, "it has a date or a judge")
need(list(Grant.objects.all()) == [first, second], "the newest is not the first")
need(set(who.grants.all()) == set(grants), "a speaker's grants are not found")
judge.delete()
second.refresh_from_db()
need(second.decided_by is None and second.approved, "the grant does not stay without its judge")
if not isinstance(str(second), str):
    fail("a grant has no text")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
