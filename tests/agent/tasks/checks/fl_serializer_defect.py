# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, vehicle
from django.test import Client
from logbook.models import Defect

parks, roads = department("parks"), department("roads")
driver = member("dana", parks)
boss = member("boris", parks, "dispatcher")
other = member("rita", roads, "dispatcher")
auditor = member("aurel", roads, "auditor")
mine, theirs = vehicle("L-100P", parks, mileage=1000), vehicle("L-200R", roads, mileage=50)


def as_(who):
    client = Client(raise_request_exception=False)
    client.force_login(getattr(who, "user", who))
    return client


from datetime import timedelta

import logbook.serializers as module
from django.utils import timezone

cls = getattr(module, "DefectSerializer", None)
need(cls, "there is no DefectSerializer")
row = Defect.objects.create(vehicle=mine, reported_by=boss, text="Broken mirror", severity="stop")
from rest_framework.test import APIRequestFactory

request = APIRequestFactory().get("/")
request.user = boss.user
context = {"request": request}
got = dict(cls(row, context=context).data)
need(
    got
    == {
        "id": row.pk,
        "vehicle": mine.pk,
        "plate": "L-100P",
        "text": "Broken mirror",
        "severity": "stop",
        "severity_label": "Must not drive",
        "reported_by": "boris",
        "fixed_on": None,
    },
    f"the data are {got}",
)
today = timezone.localdate()
fine = {
    "vehicle": mine.pk,
    "text": "Oil is leaking",
    "severity": "low",
    "plate": "HACK",
    "severity_label": "x",
    "reported_by": "dana",
    "fixed_on": str(today),
}


def errors(**more):
    serializer = cls(data=fine | more, context=context)
    serializer.is_valid()
    return set(serializer.errors)


serializer = cls(data=fine, context=context)
need(serializer.is_valid(), f"good data: {serializer.errors}")
need(not {"plate", "severity_label", "reported_by"} & set(serializer.validated_data), "read-only")
saved = serializer.save(reported_by=driver)
need((saved.text, saved.reported_by) == ("Oil is leaking", driver), "save")
need(errors(text="short") == {"text"}, "short text")
need(errors(text="a" * 10) == set(), "10 characters are enough")
need(errors(text="a" * 9) == {"text"}, "9 characters")
need(errors(severity="bad") == {"severity"}, "severity")
need(errors(fixed_on=str(today + timedelta(days=1))) == {"fixed_on"}, "tomorrow")
need(errors(fixed_on=None) == set(), "fixed_on null")
part = cls(row, data={"fixed_on": str(today - timedelta(days=3))}, partial=True, context=context)
need(part.is_valid(), f"partial: {part.errors}")
old_tests(25)

good()
