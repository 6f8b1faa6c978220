"""Locker has its fields, its order and its migration."""

from decimal import Decimal

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
from django.db import IntegrityError, models, transaction  # noqa: E402
from members.models import Member  # noqa: E402
from tinker_making import OLD_TESTS, member, works  # noqa: E402

Locker = model("members", "Locker")
names = {f.name for f in Locker._meta.get_fields()} - {"id"}
wanted = {"number", "size", "holder", "deposit", "rented_until", "note"}
need(names == wanted, f"Locker has the fields {sorted(names)}")
number = Locker._meta.get_field("number")
need(isinstance(number, models.IntegerField) and number.unique, f"number is {number!r}")
size = field(Locker, "CharField", name="size", default="M", blank=False)
need([value for value, _ in size.choices or ()] == ["S", "M", "L"], f"sizes are {size.choices}")
holder = field(Locker, "ForeignKey", name="holder", to=Member, null=True)
need(not holder.unique, "a member can hold one locker only")
need(holder.remote_field.on_delete is models.SET_NULL, "holder is not SET_NULL")
need(holder.remote_field.related_name == "lockers", "the related name is not lockers")
deposit = field(Locker, "DecimalField", name="deposit", max_digits=6, decimal_places=2)
need(Decimal(str(deposit.get_default())) == 20, f"deposit is {deposit.get_default()} by default")
field(Locker, "DateField", name="rented_until", null=True, blank=True)
field(Locker, "CharField", name="note", max_length=100, blank=True)

who = member()
Locker.objects.create(number=7, holder=who)
Locker.objects.create(number=3, size="L", deposit="35.50", rented_until="2031-01-01")
need([row.number for row in Locker.objects.all()] == [3, 7], "they are not ordered by number")
row = Locker.objects.get(number=7)
need((row.size, row.deposit, row.rented_until) == ("M", 20, None), "the defaults are not as said")
need(list(who.lockers.all()) == [row], "a member's lockers are wrong")
try:
    with transaction.atomic():
        Locker.objects.create(number=7)
except IntegrityError:
    pass
else:
    need(False, "two lockers have the same number")
bare = Locker(number=9, size="S")
bare.full_clean(exclude=["holder"])
who.delete()
row.refresh_from_db()
need(row.holder is None, "a deleted member still holds a locker")
there_and_back("members")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
