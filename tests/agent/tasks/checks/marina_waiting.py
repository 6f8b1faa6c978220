"""There is a waiting list."""

from checking import (
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
from datetime import date  # noqa: E402
from decimal import Decimal  # noqa: E402

from berths.models import Pier  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.core.exceptions import ValidationError  # noqa: E402
from django.db import IntegrityError, connection, models, transaction  # noqa: E402
from marina_making import OLD_TESTS, boss, client_of, pier, user, works  # noqa: E402

Entry = model("berths", "WaitingListEntry")
attributes = {f.name: f for f in Entry._meta.get_fields()}
wanted = {"id", "person", "pier", "boat_length", "since", "note", "priority"}
need(set(attributes) == wanted, f"the fields are {sorted(attributes)}")
field(Entry, "ForeignKey", to=User, name="person", null=False)
field(Entry, "ForeignKey", to=Pier, name="pier", null=False)
field(Entry, "DecimalField", name="boat_length", max_digits=4, decimal_places=1, null=False)
field(Entry, "DateField", name="since", null=False)
need(not isinstance(attributes["since"], models.DateTimeField), "since is a date and time")
field(Entry, "TextField", name="note", blank=True, null=False)
need(isinstance(attributes["priority"], models.IntegerField), "priority is no integer")

who, where = user(), pier()
base = {"boat_length": Decimal("7.5"), "since": date(2026, 3, 1)}
one = Entry.objects.create(person=who, pier=where, **base)
one.refresh_from_db()
need((one.priority, one.note) == (0, ""), f"defaults are {one.priority!r} and {one.note!r}")
try:
    with transaction.atomic():
        Entry.objects.create(person=who, pier=where, **base)
except IntegrityError:
    pass
else:
    need(False, "somebody can wait twice for a pier")
try:
    Entry(person=who, pier=where, **base).full_clean()
except ValidationError:
    pass
else:
    need(False, "the admin does not notice the second entry")
try:
    one.full_clean()
except ValidationError as error:
    need(False, f"a right one is not valid: {error}")
second = Entry.objects.create(person=who, pier=pier(), **{**base, "since": date(2026, 1, 1)})
third = Entry.objects.create(person=user(), pier=where, priority=5, **base)
found = list(Entry.objects.all())
need(found == [third, second, one], f"the order is {[(e.priority, e.since) for e in found]}")
need(list(who.waiting.all()) == [second, one], "user.waiting is wrong")
need(list(where.waiting.all()) == [third, one], "pier.waiting is wrong")
need(str(one) == f"{who.username} for {where.code}", f"str is {str(one)!r}")
try:
    with transaction.atomic():
        where.delete()
except models.ProtectedError:
    pass
else:
    need(False, "a pier that is waited for can be deleted")
who.delete()
need(list(Entry.objects.all()) == [third], "entries outlive their person")
chief = client_of(boss())
answer = chief.get("/admin/berths/waitinglistentry/")
need(answer.status_code == 200, f"the admin answers {answer.status_code}")
text = answer.content.decode()
for shown in ("field-person", "field-pier", "field-boat_length", "field-since", "field-priority"):
    need(
        shown in text or shown.replace("field-", "column-") in text,
        f"the admin shows no {shown[6:]}",
    )
need(f"pier__id__exact={where.pk}" in text, "the admin has no filter for piers")
answer = chief.get("/admin/berths/waitinglistentry/add/")
need(answer.status_code == 200, "the admin's form")
there_and_back("berths")
with connection.cursor() as cursor:
    need("berths_waitinglistentry" in connection.introspection.table_names(cursor), "no table")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
