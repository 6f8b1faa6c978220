"""A new model of the app plots for packets of seeds: its fields, its migration, its admin."""

import re

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
from django.apps import apps  # noqa: E402
from django.contrib import admin  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.exceptions import ValidationError  # noqa: E402
from django.db import IntegrityError, transaction  # noqa: E402
from django.test import Client  # noqa: E402

OLD = {"Section", "Plot", "Tenancy", "Payment", "Inspection", "DamageReport"}
new = [m for m in apps.get_app_config("plots").get_models() if m.__name__ not in OLD]
need(len(new) == 1, f"the new models of plots are {[m.__name__ for m in new]}")
Packet = new[0]
need(re.search("seed|packet", Packet.__name__.lower()), f"the model is named {Packet.__name__}")
Section = model("plots", "Section")
variety = field(Packet, "CharField", max_length=80)
need(not variety.blank and not variety.null, "the variety may be left out")
section = field(Packet, "ForeignKey", to=Section)
need(not section.null, "a packet may be without a section")
need(not field(Packet, "BooleanField").null, "organic may be NULL")
organic = field(Packet, "BooleanField")
need(organic.default is False, f"organic is {organic.default} by default")
note = next(
    (f for f in Packet._meta.fields if "note" in f.name or "remark" in f.name),
    None,
)
need(note and note.blank, "there is no note, or it is not optional")
whole = [f for f in Packet._meta.fields if "Integer" in type(f).__name__ and not f.primary_key]
year = [f for f in whole if "year" in f.name or "harvest" in f.name]
need(len(year) == 1, f"no field of integers for the year among {[f.name for f in whole]}")
year = year[0]
grams = [f for f in Packet._meta.fields if "gram" in f.name or "weight" in f.name]
need(len(grams) == 1, f"no field for the grams among {[f.name for f in Packet._meta.fields]}")
grams = grams[0]
need("Integer" in type(grams).__name__ or "Decimal" in type(grams).__name__, "grams are no number")

place = Section.objects.create(name="Shed row", slug="shed")


def build(**more):
    base = {variety.name: "Crimson runner", section.name: place, year.name: 2023, grams.name: 15}
    return Packet(**{**base, **more})


def valid(packet):
    try:
        packet.full_clean()
    except ValidationError:
        return False
    return True


need(valid(build()), "a packet without a note is refused")
need(valid(build(**{grams.name: 0})), "an empty packet is refused")
need(valid(build(**{variety.name: "x" * 80})), "a variety of 80 characters is refused")
need(not valid(build(**{grams.name: -1})), "-1 gram is accepted")
need(not valid(build(**{variety.name: "x" * 81})), "a variety of 81 characters is accepted")
need(not valid(build(**{variety.name: ""})), "an empty variety is accepted")
for left_out in (year.name, grams.name):
    need(
        getattr(Packet(), left_out) is not None or not valid(build(**{left_out: None})),
        f"{left_out} may be None",
    )
try:
    with transaction.atomic():
        build(**{grams.name: -5}).save()
except (IntegrityError, ValidationError):
    pass
else:
    need(False, "the database takes -5 grams")

packet = build()
packet.save()
need("Crimson runner" in str(packet), f"str() of a packet is {str(packet)!r}")
need(Packet in admin.site._registry, "it is not in the admin")
client = Client()
client.force_login(get_user_model().objects.create_superuser("root"))
base = f"/admin/plots/{Packet._meta.model_name}/"
for page in (base, f"{base}?q=crimson", f"{base}add/", f"{base}{packet.pk}/change/"):
    answer = client.get(page, follow=True)
    need(answer.status_code == 200, f"{page} answers {answer.status_code}")
need("Crimson" in client.get(base).content.decode(), "the packet is not on the changelist")
form = {variety.name: "Blue pea", section.name: place.pk, year.name: 2024, grams.name: 0}
answer = client.post(f"{base}add/", form)
need(answer.status_code == 302, "the admin's form of a packet without a note is refused")
made = Packet.objects.get(**{variety.name: "Blue pea"})
need(getattr(made, organic.name) is False, "it became organic")
for number in range(9):
    other = Section.objects.create(name=f"Row {number}", slug=f"r{number}")
    build(**{section.name: other}).save()
need(client.get(base).status_code == 200, "the changelist breaks")
no_missing_migrations()
there_and_back("plots")
old_tests(13)
good()
