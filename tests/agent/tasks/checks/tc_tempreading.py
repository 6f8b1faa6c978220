# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from datetime import timedelta
from decimal import Decimal

from at_canteen import *
from django.apps import apps
from django.core.exceptions import ValidationError
from django.utils import timezone

Model = apps.get_model("kitchens", "TemperatureReading")
north, south = kitchen("North"), kitchen("South")
first = Model.objects.create(kitchen=north, device="Fridge1", celsius=Decimal("4.5"))
need(
    abs(first.measured_at - timezone.now()) < timedelta(minutes=1),
    "measured_at is not now by default",
)
past = timezone.now() - timedelta(days=3)
second = Model.objects.create(
    kitchen=south, device="Freezer2", celsius=Decimal("-18.0"), measured_at=past
)
need(list(Model.objects.all()) == [first, second], "the newest is not first")
second.refresh_from_db()
need(second.measured_at == past, "measured_at can't be set")
need(list(north.readings.all()) == [first], "kitchen.readings")
need(str(first) and "object (" not in str(first), "no __str__")


def ok(**more):
    try:
        Model(**{"kitchen": north, "device": "x", "celsius": Decimal("1.0"), **more}).full_clean()
    except ValidationError as error:
        return not error
    return True


need(
    ok()
    and ok(remark="door was open")
    and ok(celsius=Decimal("-99.9"))
    and ok(celsius=Decimal("99.9")),
    "a good reading is refused",
)
need(ok(device="d" * 50) and not ok(device="d" * 51) and not ok(device=""), "device")
need(not ok(celsius=Decimal("1.25")) and not ok(celsius=Decimal("100.0")), "celsius")
c = client(user("boss", is_staff=True, is_superuser=True))
page = c.get("/admin/kitchens/temperaturereading/")
need(page.status_code == 200, f"the admin list gives {page.status_code}")
text = page.content.decode()
for word in (
    "Fridge1",
    "Freezer2",
    "4.5",
    "column-kitchen",
    "column-device",
    "column-celsius",
    "column-measured_at",
):
    need(word in text, f"{word} is missing in the admin list")
page = c.get("/admin/kitchens/temperaturereading/", {"kitchen__id__exact": south.pk})
need(
    "Freezer2" in page.content.decode() and "Fridge1" not in page.content.decode(),
    "filter by kitchen",
)
need("By kitchen" in page.content.decode(), "no filter by kitchen shown")
r = c.get("/admin/kitchens/temperaturereading/add/")
need(r.status_code == 200, "the add page")
north.delete()
need(list(Model.objects.all()) == [second], "readings stay when their kitchen is deleted")
finish("canteen")
