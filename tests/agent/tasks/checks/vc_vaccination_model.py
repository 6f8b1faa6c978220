# ruff: noqa: B007, E402, F403, F405, N817
from vc_checking import *

setup()
w = World()
from django.contrib import admin
from django.db import models

try:
    from pets.models import Vaccination as V
except ImportError:
    wrong("pets.models has no Vaccination")


def field(name, kind):
    try:
        f = V._meta.get_field(name)
    except Exception:
        wrong(f"Vaccination has no field {name}")
    if not isinstance(f, kind):
        wrong(f"{name} is a {type(f).__name__}")
    return f


f = field("pet", models.ForeignKey)
if f.remote_field.model is not w.Pet or f.remote_field.on_delete is not models.CASCADE or f.null:
    wrong("pet is not a required key to Pet that cascades")
if not hasattr(w.a.pet, "vaccinations"):
    wrong("pet.vaccinations does not exist")
f = field("vaccine", models.CharField)
if f.max_length != 80 or f.blank or f.null:
    wrong("vaccine is not a required text of 80")
f = field("given_on", models.DateField)
if f.null:
    wrong("given_on may be empty")
f = field("valid_until", models.DateField)
if not (f.null and f.blank):
    wrong("valid_until is not optional")
f = field("given_by", models.ForeignKey)
if (
    f.remote_field.model is not w.User
    or f.remote_field.on_delete is not models.SET_NULL
    or not (f.null and f.blank)
):
    wrong("given_by is not an optional key to the user that is set to null")
if not {"created_at", "updated_at"} <= {x.name for x in V._meta.fields}:
    wrong("Vaccination does not derive from TimeStampedModel")
one = V.objects.create(pet=w.a.pet, vaccine="Rabies", given_on=date(2030, 1, 1), given_by=w.keeper)
two = V.objects.create(pet=w.a.pet, vaccine="Parvo", given_on=date(2030, 3, 1))
if list(V.objects.all()) != [two, one]:
    wrong("the newest given_on is not first")
if "Rabies" not in str(one):
    wrong(f"str() is {one}")
reg = admin.site._registry.get(V)
if reg is None:
    wrong("Vaccination is not in the admin")
c = client(w.root)
r = c.get("/admin/pets/vaccination/")
expect(r.status_code, 200, "admin list")
for part in ("Rexann", "Rabies", "kit"):
    pass
missing = [n for n in ("pet", "vaccine", "given_on", "valid_until") if n not in reg.list_display]
if missing:
    wrong(f"the admin list lacks the columns {missing}")
r = c.get("/admin/pets/vaccination/?q=Rabies")
if (
    f"/admin/pets/vaccination/{one.pk}/" not in r.content.decode()
    or f"/admin/pets/vaccination/{two.pk}/" in r.content.decode()
):
    wrong("the admin does not search by vaccine")
expect(c.get("/admin/pets/vaccination/add/").status_code, 200, "admin add page")
finish(w)
