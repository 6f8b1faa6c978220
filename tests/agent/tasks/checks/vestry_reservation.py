"""The model of the reservations, its table and its admin."""

from datetime import date

from checking import (
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
    there_and_back,
)

start()
from django.core.exceptions import FieldDoesNotExist  # noqa: E402
from django.db import models  # noqa: E402
from django.test import Client  # noqa: E402
from vestry_making import OLD_TESTS, reader, record, user  # noqa: E402

Reservation = model("loans", "Reservation")
KINDS = {
    "reader": models.ForeignKey,
    "record": models.ForeignKey,
    "wanted_on": models.DateField,
    "note": models.CharField,
    "cancelled": models.BooleanField,
}
found = {}
for name, kind in KINDS.items():
    try:
        found[name] = Reservation._meta.get_field(name)
    except FieldDoesNotExist:
        need(False, f"Reservation has no field {name}")
    need(isinstance(found[name], kind), f"{name} is a {type(found[name]).__name__}")
    need(not found[name].unique, f"{name} is unique")
need(not isinstance(found["wanted_on"], models.DateTimeField), "wanted_on has a time, too")
need(found["note"].max_length == 200, f"note is of {found['note'].max_length} characters")
need(found["reader"].related_model is model("loans", "Reader"), "reader is no Reader")
need(found["record"].related_model is model("records", "Record"), "record is no Record")

there_and_back("loans")
who, what = reader(), record()
values = {"reader": who, "record": what, "note": "in the morning", "cancelled": False}
for day in (4, 5):
    row = Reservation.objects.create(wanted_on=date(2031, 5, day), **values)
row.refresh_from_db()
need(row.wanted_on == date(2031, 5, 5) and row.note == "in the morning", "not all is saved")
need(isinstance(str(row), str), "it has no text")
client = Client()
client.force_login(user("root", is_staff=True, is_superuser=True))
for page in ("", "add/", f"{row.pk}/change/"):
    status = client.get(f"/admin/loans/reservation/{page}").status_code
    need(status == 200, f"/admin/loans/reservation/{page} answers {status}")
data = {"reader": who.pk, "record": what.pk, "wanted_on": "2031-06-01", "note": "at noon"}
client.post("/admin/loans/reservation/add/", data)
need(Reservation.objects.filter(note="at noon").count() == 1, "the admin does not add one")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
