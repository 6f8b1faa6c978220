"""The model LoanBike with its five fields, its migration, and its admin."""

from datetime import date

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
from django.contrib import admin  # noqa: E402
from django.core.exceptions import ValidationError  # noqa: E402
from django.db import IntegrityError, models  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402
from spokes_making import OLD_TESTS, user  # noqa: E402

LoanBike = model("workshop", "LoanBike")
name = field(LoanBike, "CharField", max_length=60, unique=False, blank=False)
size = field(LoanBike, "IntegerField", primary_key=False, null=False, blank=False)
serial = field(LoanBike, "CharField", max_length=40, unique=True, blank=False)
free = field(LoanBike, "BooleanField", default=True)
bought = field(LoanBike, "DateField", null=True, blank=True)
need(not isinstance(bought, models.DateTimeField), "bought on is a time")
for found, word in ((size, "size"), (serial, "serial"), (free, "available"), (bought, "bought")):
    need(word in found.name, f"{found.name} is not named after {word}")


def values(number):
    return {name.name: f"Loan{number}", size.name: 54, serial.name: f"LB-{number}"}


one = LoanBike.objects.create(**values(1))
one.refresh_from_db()
need(getattr(one, free.name) is True and getattr(one, bought.name) is None, "the defaults differ")
try:
    LoanBike(**values(2), **{bought.name: date(2024, 2, 3)}).full_clean()
except ValidationError as error:
    need(False, f"a good one is refused: {error}")
try:
    LoanBike.objects.create(**values(1))
    need(False, "the serial number is there twice")
except IntegrityError:
    pass
need("Loan1" in str(one) or "LB-1" in str(one), f"one is shown as {str(one)!r}")

need(admin.site.is_registered(LoanBike), "it is not in the admin")
client = Client()
client.force_login(user("root", is_staff=True, is_superuser=True))
page = client.get(reverse("admin:workshop_loanbike_changelist"))
need(page.status_code == 200 and "Loan" in page.content.decode(), "the changelist is wrong")
page = client.post(reverse("admin:workshop_loanbike_add"), {**values(3), free.name: "on"})
need(page.status_code == 302, f"adding one in the admin answers {page.status_code}")
need(LoanBike.objects.filter(**values(3)).exists(), "the admin added nothing")
no_missing_migrations()
there_and_back("workshop")
old_tests(OLD_TESTS)
good()
