"""Vouchers: a model, and an API where the office does everything and all others nothing."""

from decimal import Decimal

from checking import (
    field,
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
)

start()
from django.db import models  # noqa: E402
from drivewise_making import OLD_TESTS, client_of, pupil, staff, user, works  # noqa: E402
from learners.models import Pupil  # noqa: E402

Voucher = model("lessons", "Voucher")
names = {f.name for f in Voucher._meta.get_fields()} - {"id"}
wanted = {"code", "pupil", "amount", "valid_until", "is_used"}
need(names == wanted, f"Voucher has the fields {sorted(names)}")
field(Voucher, "CharField", name="code", max_length=16, unique=True)
of = field(Voucher, "ForeignKey", name="pupil", to=Pupil, null=True, blank=True)
need(of.remote_field.on_delete is models.SET_NULL, "pupil is not SET_NULL")
need(of.remote_field.related_name == "vouchers", "a pupil has no vouchers")
field(Voucher, "DecimalField", name="amount", max_digits=6, decimal_places=2)
field(Voucher, "DateField", name="valid_until", null=False)
field(Voucher, "BooleanField", name="is_used", default=False)

LIST = "/api/vouchers/"
office, who = client_of(staff()), pupil()
DATA = {"code": "SUMMER-31", "amount": "50.00", "valid_until": "2031-08-31"}
made = office.post(LIST, DATA)
need(made.status_code == 201, f"a new voucher answers {made.status_code}: {made.content[:300]}")
body = made.json()
shown = {key: body.get(key) for key in ("code", "valid_until", "is_used", "pupil")}
need(
    shown == {"code": "SUMMER-31", "valid_until": "2031-08-31", "is_used": False, "pupil": None},
    f"a new voucher is {body}",
)
need(Decimal(body["amount"]) == 50, f"the amount is {body['amount']}")
row = Voucher.objects.get()
URL = f"{LIST}{row.pk}/"
for wrong in (
    {"code": "SUMMER-31"},
    {"code": "X" * 17},
    {"code": ""},
    {"amount": "0.00"},
    {"amount": "-5.00"},
    {"amount": "x"},
    {"valid_until": "soon"},
    {"pupil": 99999},
):
    status = office.post(LIST, {**DATA, "code": "OTHER", **wrong}).status_code
    need(status == 400, f"a voucher with {wrong} answers {status}")
need(Voucher.objects.count() == 1, "a voucher with faults is kept")
status = office.patch(URL, {"pupil": who.pk, "is_used": True}, format="json").status_code
need(status == 200, f"a change answers {status}")
row.refresh_from_db()
need(row.pupil == who and row.is_used, "a change is not saved")
later = office.post(LIST, {**DATA, "code": "AUTUMN", "valid_until": "2031-11-30"}).json()
first = office.post(LIST, {**DATA, "code": "SPRING", "valid_until": "2031-04-30"}).json()
listed = office.get(LIST).json()  # of pages nothing is said
listed = listed["results"] if isinstance(listed, dict) else listed
found = [entry["code"] for entry in listed]
need(found == ["SPRING", "SUMMER-31", "AUTUMN"], f"the list is {found}")
for caller, what in ((client_of(), "a visitor"), (client_of(who.user), "a pupil")):
    calls = (
        caller.get(LIST),
        caller.get(URL),
        caller.post(LIST, {**DATA, "code": "MINE"}),
        caller.patch(URL, {"is_used": False}),
        caller.put(URL, DATA),
        caller.delete(URL),
    )
    codes = {answer.status_code for answer in calls}
    need(codes <= {401, 403}, f"{what} gets {codes}")
need(Voucher.objects.count() == 3, "others may add or delete vouchers")
need(client_of(user()).get(LIST).status_code == 403, "any user reads the vouchers")
status = office.delete(f"{LIST}{later['id']}/").status_code
need(status == 204, f"to delete answers {status}")
who.user.delete()
row.refresh_from_db()
need(row.pupil is None, "a pupil who has left still has the voucher")
need(first["id"] != row.pk, "two vouchers are one")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
