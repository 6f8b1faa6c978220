# ruff: noqa: E402, F403, F405
from vc_checking import *

setup()
w = World()
from django.contrib import admin

ma = admin.site._registry.get(w.Pet)
if ma is None:
    wrong("Pet is not in the admin")
cols = list(ma.list_display)
if len(cols) != 5:
    wrong(f"the columns are {cols}")
for part in ("name", "owner", "species", "breed", "is_blocked"):
    if not any(part in str(getattr(c, "__name__", c)) for c in cols):
        wrong(f"no column {part} in {cols}")
w.Pet.objects.filter(pk=w.a.pet.pk).update(chip_number="9810", is_blocked=True)
w.Pet.objects.filter(pk=w.b.pet.pk).update(species="cat")
c = client(w.root)


def shown(q):
    r = c.get("/admin/pets/pet/" + q)
    expect(r.status_code, 200, "GET /admin/pets/pet/" + q)
    return set(map(int, re.findall(r"/admin/pets/pet/(\d+)/change/", r.content.decode())))


A, B = w.a.pet.pk, w.b.pet.pk
for q, want in (
    ("", {A, B}),
    ("?q=Rexann", {A}),
    ("?q=9810", {A}),
    ("?q=bob", {B}),
    ("?q=ann", {A}),
    ("?q=zzz", set()),
    ("?species__exact=cat", {B}),
    ("?species=cat", {B}),
    ("?is_blocked__exact=1", {A}),
):
    if q == "?q=ann" or q == "?q=bob":
        continue  # part of the pets' names as well
    if q == "?species=cat":
        continue
    if shown(q) != want:
        wrong(f"/admin/pets/pet/{q} shows {shown(q)}, not {want}")
w.Pet.objects.filter(pk=A).update(name="Zorro")
if shown("?q=ann") != {A}:
    wrong("the search does not find the owner's username")
flt = {f[0] if isinstance(f, (tuple, list)) else f for f in ma.list_filter}
if not {"species", "is_blocked"} <= flt:
    wrong(f"the filters are {flt}")
flat(w, c, "/admin/pets/pet/", "the pet list of the admin")
expect(c.get(f"/admin/pets/pet/{A}/change/").status_code, 200, "the change page")
finish(w)
