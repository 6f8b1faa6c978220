# ruff: noqa: E402, E731, F403, F405
from looking_on import *

start()
import at_pennine as at
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

try:
    Eyepiece = apps.get_model("observatory", "Eyepiece")
except LookupError:
    wrong("there is no model Eyepiece in observatory")
f = Eyepiece._meta.get_field
need(
    f("name").max_length == 80 and f("serial").max_length == 40 and f("serial").unique,
    "name or serial",
)
d = f("focal_length_mm")
need(
    isinstance(d, models.DecimalField) and (d.max_digits, d.decimal_places) == (3, 1),
    f"focal_length_mm has {d.max_digits}, {d.decimal_places}",
)
need(
    {str(k) for k, _ in f("barrel").flatchoices} == {"1.25", "2"},
    f"barrel has {f('barrel').flatchoices}",
)
scope = at.telescope(name="Grosser Refraktor")
one = Eyepiece.objects.create(name="Zeiss", serial="S1", focal_length_mm="25.0", telescope=scope)
need(str(one.barrel) == "1.25" and one.retired is False, "defaults of barrel or retired")
need(list(scope.eyepieces.all()) == [one], "telescope.eyepieces")
need(str(one) != f"Eyepiece object ({one.pk})", "no __str__")
two = Eyepiece(name="Abbe", serial="S2", focal_length_mm="9.5", barrel="2")
two.full_clean()
two.save()
try:
    Eyepiece(name="x", serial="S3", focal_length_mm="9", barrel="3").full_clean()
    wrong("barrel 3 is valid")
except ValidationError:
    pass
need([e.name for e in Eyepiece.objects.all()] == ["Abbe", "Zeiss"], "not ordered by name")
try:
    with transaction.atomic():
        Eyepiece.objects.create(name="x", serial="S1", focal_length_mm="9")
    wrong("the serial can be there twice")
except IntegrityError:
    pass
c, url = client(at.root()), "/admin/observatory/eyepiece/"
page = c.get(url)
need(page.status_code == 200, f"{url} gives {page.status_code}")
html = page.content.decode()
for text in ("Zeiss", "Grosser Refraktor", "25.0", "9.5", 'alt="False"'):
    need(text in html, f"the admin list lacks {text}")
pick = lambda **q: [
    n
    for n in ("Abbe", "Zeiss")
    if n in c.get(url, q).content.decode().split('id="result_list"')[-1]
]
need(pick(barrel__exact="2") == ["Abbe"], "the filter of barrel does not work")
need("retired__exact" in html and "barrel__exact" in html, "a filter is missing")
need(pick(q="S1") == ["Zeiss"] and pick(q="abb") == ["Abbe"], "the search does not work")
_, few = queries_of(c, url)
for n in range(20):
    Eyepiece.objects.create(
        name=f"E{n}", serial=f"T{n}", focal_length_mm="9", telescope=at.telescope()
    )
_, many = queries_of(c, url)
need(many <= few + 1, f"the admin list: {few} queries for 2 rows, {many} for 22")
r = c.post(
    f"{url}add/",
    {"name": "New", "serial": "N1", "focal_length_mm": "12.5", "barrel": "2", "telescope": ""},
)
need(
    r.status_code == 302 and Eyepiece.objects.filter(serial="N1", telescope=None).exists(),
    "adding in the admin without telescope fails",
)
scope.delete()
one.refresh_from_db()
need(one.telescope is None, "deleting the telescope does not empty the field")
finish("pennine")
