# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
from datetime import timedelta

from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from fleet.models import Shift

try:
    need(
        reverse("driver_list") == "/fleet/drivers/"
        and reverse("driver_detail", args=[7]) == "/fleet/drivers/7/",
        "the addresses",
    )
except NoReverseMatch as error:
    fail(str(error))
v = vehicle("CL 77")
zed = driver("zed", v, first="Zed", last="Abel", phone="0700-1")
ann = driver("ann", None, first="Ann", last="Zorn", phone="0700-2")
gone = driver("gone", None, first="Guy", last="Gone", is_active=False)
status(site().get("/fleet/drivers/"), 302, "list without login")
status(site().get(f"/fleet/drivers/{zed.pk}/"), 302, "detail without login")
c = site(user("plain"))
page = text(status(c.get("/fleet/drivers/"), 200, "the list"))
for wanted in [
    "Zed Abel",
    "Ann Zorn",
    "LIC-zed",
    "LIC-ann",
    "CL 77",
    f'href="/fleet/drivers/{zed.pk}/"',
    f'href="/fleet/drivers/{ann.pk}/"',
]:
    need(wanted in page, f"{wanted!r} is not in the list")
need("Guy Gone" not in page, "an inactive driver is in the list")
need(page.index("Zed Abel") < page.index("Ann Zorn"), "not sorted by last name")
few = queries(lambda: c.get("/fleet/drivers/"))
for i in range(8):
    driver(f"x{i}", vehicle(f"X {i}"), first="X", last=f"Y{i}")
many = queries(lambda: c.get("/fleet/drivers/"))
need(many <= few, f"the queries of the list grow: {few} to {many}")
now = timezone.now()


def shift(days, hours=8, d=zed):
    s = now + timedelta(days=days)
    return Shift.objects.create(
        driver=d, vehicle=v, starts_at=s, ends_at=s + timedelta(hours=hours)
    )


late, past, soon, running = (
    shift(9),
    shift(-5),
    shift(4),
    Shift.objects.create(
        driver=zed, vehicle=v, starts_at=now - timedelta(hours=30), ends_at=now + timedelta(hours=1)
    ),
)
foreign = shift(6, d=ann)
page = text(status(c.get(f"/fleet/drivers/{zed.pk}/"), 200, "the page"))
for wanted in ["Zed Abel", "LIC-zed", "0700-1", "CL 77"]:
    need(wanted in page, f"{wanted!r} is not on the page of the driver")


def show(s):
    return timezone.localtime(s.starts_at).strftime("%d %b %Y %H:%M")


places = [page.find(show(s)) for s in (running, soon, late)]
need(min(places) >= 0, f"a shift is missing, e.g. {show(soon)}: {places}")
need(places == sorted(places), "the shifts are not in order")
need(
    show(past) not in page and show(foreign) not in page,
    "a past shift or one of another driver is shown",
)
status(c.get(f"/fleet/drivers/{gone.pk}/"), 200, "the page of an inactive driver")
status(c.get(f"/fleet/drivers/{ann.pk}/"), 200, "the page of a driver with no vehicle")
status(c.get("/fleet/drivers/99999/"), 404, "a driver that is not there")
finish()
