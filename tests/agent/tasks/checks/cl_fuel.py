# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
from datetime import date
from decimal import Decimal

from django.apps import apps
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

try:
    Fuel = apps.get_model("fleet", "FuelReceipt")
except LookupError:
    fail("there is no model fleet.FuelReceipt")
need(admin.site.is_registered(Fuel), "FuelReceipt is not in the admin")
v, w = vehicle("AB 11"), vehicle("ZZ 99")
d = driver("dan", v, first="Dan", last="Rive")
one = Fuel.objects.create(
    vehicle=v,
    driver=d,
    litres=Decimal("40.00"),
    total=Decimal("62.22"),
    filled_on=date(2026, 3, 1),
    station="Shell North",
)
two = Fuel.objects.create(
    vehicle=w,
    driver=None,
    litres=Decimal("9999.99"),
    total=Decimal("100.00"),
    filled_on=date(2026, 4, 1),
)
need(list(Fuel.objects.all()) == [two, one], "the newest is not first")
need(list(v.fuel_receipts.all()) == [one], "related_name fuel_receipts")
Fuel(
    vehicle=v, litres=Decimal("0.01"), total=Decimal("1.00"), filled_on=date(2026, 3, 1)
).full_clean()
for litres in ["0", "-1", "10000.00", "1.001"]:
    try:
        Fuel(
            vehicle=v, litres=Decimal(litres), total=Decimal("1.00"), filled_on=date(2026, 3, 1)
        ).full_clean()
    except ValidationError:
        continue
    fail(f"validation accepts {litres} litres")
try:
    Fuel(
        vehicle=v,
        litres=Decimal("1"),
        total=Decimal("1"),
        filled_on=date(2026, 3, 1),
        station="x" * 81,
    ).full_clean()
    fail("validation accepts a station of 81 characters")
except ValidationError:
    pass
try:
    v.delete()
    fail("a vehicle with receipts can be deleted")
except ProtectedError:
    pass
c = site(boss())
url = "/admin/fleet/fuelreceipt/"
page = text(status(c.get(url), 200, "the list in the admin"))
for column in ["vehicle", "driver", "filled_on", "litres", "total", "price_per_litre"]:
    need(f"column-{column}" in page, f"no column {column} in the admin")
need("1.56" in page, "the price per litre (62.22 / 40.00 = 1.56) is not shown")
need("Shell" in text(c.get(f"{url}{one.pk}/change/")), "the change page")
status(c.get(f"{url}add/"), 200, "the add page")


def rows(query):
    answer = status(c.get(url + query), 200, "admin " + query)
    return {x.pk for x in answer.context["cl"].result_list}


need(rows("?q=AB") == {one.pk}, "search by plate")
need(rows("?q=shell") == {one.pk}, "search by station")
need(rows(f"?vehicle__id__exact={w.pk}") == {two.pk}, "filter by vehicle")
need(c.get(url).context["cl"].date_hierarchy == "filled_on", "no date hierarchy on filled_on")
need(
    any(getattr(s, "field_path", "") == "vehicle" for s in c.get(url).context["cl"].filter_specs),
    "no filter by vehicle",
)
answer = c.post(
    f"{url}add/",
    {
        "vehicle": v.pk,
        "litres": "10",
        "total": "15",
        "filled_on": "2026-05-01",
        "station": "",
        "driver": "",
    },
)
status(answer, 302, "adding a receipt in the admin without station and driver")
d.user.delete()
one.refresh_from_db()
need(one.driver is None, "the receipt keeps a deleted driver")
finish()
