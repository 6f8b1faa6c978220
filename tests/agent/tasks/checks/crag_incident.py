# ruff: noqa: C408, E402, F403, F405
import datetime

from at_cragside import *

start()
from django.apps import apps
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from django.utils import timezone

try:
    Incident = apps.get_model("walls", "Incident")
except LookupError:
    wrong("there's no model walls.Incident")
need(Incident in admin.site._registry, "not in the admin")
a, m = area(), member()
now = timezone.now()
Incident.objects.create(
    happened_at=now - datetime.timedelta(days=2), area=a, severity="minor", description="old one"
)
two = Incident(
    happened_at=now,
    area=a,
    member=m,
    severity="ambulance",
    description="new one",
    first_aider="Kim",
)
two.full_clean()
two.save()
need(two.closed is False, "closed isn't False by default")
Incident.objects.create(
    happened_at=now - datetime.timedelta(days=1),
    area=a,
    severity="first_aid",
    description="mid one",
)
need(
    [i.description for i in Incident.objects.all()] == ["new one", "mid one", "old one"],
    "the newest aren't first",
)
for bad in (dict(severity="deadly"), dict(description=""), dict(severity="")):
    try:
        Incident(
            **{**dict(happened_at=now, area=a, severity="minor", description="x"), **bad}
        ).full_clean()
    except ValidationError:
        continue
    wrong(f"{bad} is taken")
Incident(happened_at=now, area=a, severity="minor", description="x").full_clean()
need(Incident._meta.get_field("first_aider").max_length == 80, "first_aider isn't 80 long")
try:
    a.delete()
    wrong("an area with incidents can be deleted")
except ProtectedError:
    pass
m.delete()
two.refresh_from_db()
need(two.member_id is None, "the member isn't emptied")
c = client(boss())
url = "/admin/walls/incident/"
html = c.get(url).content.decode()
for column in ("happened_at", "area", "severity", "closed"):
    need(f"column-{column}" in html, f"no column {column} in the list")
need(
    c.get(url, {"severity__exact": "minor"}).context["cl"].result_count == 1,
    "can't filter by severity",
)
names = {getattr(f, "field_path", None) for f in c.get(url).context["cl"].filter_specs}
need({"severity", "closed"} <= names, f"filters are {names}")
response = c.post(
    url + "add/",
    {
        "happened_at_0": "2026-01-02",
        "happened_at_1": "10:00",
        "area": a.pk,
        "severity": "minor",
        "description": "typed",
        "first_aider": "",
        "member": "",
    },
)
need(
    response.status_code == 302 and Incident.objects.filter(description="typed").exists(),
    "can't add one in the admin",
)
finish("cragside")
