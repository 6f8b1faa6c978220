# ruff: noqa: E402
# ruff: noqa: F403, F405
import re

from at_coopcab import *

start()
from django.contrib import admin, auth
from django.db import models
from rides import models as m

need(hasattr(m, "LostItem"), "there is no rides.models.LostItem")
M = m.LostItem
f = {x.name: x for x in M._meta.get_fields() if x.concrete}
need(
    set(f) - {"id"}
    == {"ride", "description", "colour", "found_on", "value_cents", "returned", "found_by"},
    f"the fields are {set(f)}",
)
need(
    type(f["description"]) is models.CharField
    and f["description"].max_length == 200
    and not f["description"].blank,
    "description",
)
need(
    type(f["colour"]) is models.CharField
    and f["colour"].max_length == 30
    and f["colour"].blank
    and not f["colour"].null,
    "colour",
)
need(type(f["found_on"]) is models.DateField and not f["found_on"].null, "found_on")
need(
    "Positive" in type(f["value_cents"]).__name__
    and f["value_cents"].null
    and f["value_cents"].blank,
    "value_cents",
)
need(isinstance(f["returned"], models.BooleanField) and f["returned"].default is False, "returned")
need(
    f["found_by"].related_model is auth.get_user_model()
    and f["found_by"].null
    and f["found_by"].blank,
    "found_by",
)
need(
    f["found_by"].remote_field.on_delete is models.SET_NULL
    and f["ride"].remote_field.on_delete is models.CASCADE,
    "on_delete",
)
r, u = ride(), user()
day = datetime.date
old = M.objects.create(ride=r, description="Umbrella", found_on=day(2025, 1, 1), found_by=u)
new = M.objects.create(
    ride=r, description="Violin", found_on=day(2025, 3, 1), returned=True, value_cents=5
)
mid = M.objects.create(ride=r, description="Hat", found_on=day(2025, 2, 1))
need(
    list(r.lost_items.all()) == [new, mid, old] and list(M.objects.all()) == [new, mid, old],
    "the newest isn't first",
)
need(str(old) and "object (" not in str(old), "no __str__")
u.delete()
old.refresh_from_db()
need(old.found_by is None, "found_by isn't emptied")
need(M in admin.site._registry, "not in the admin")
c, url = client(boss()), "/admin/rides/lostitem/"
got = c.get(url)
need(got.status_code == 200, f"the admin list gives {got.status_code}")
columns = [
    x
    for x in re.findall(r'class="[^"]*column-([\w]+)', got.content.decode())
    if x != "action_checkbox"
]
need(columns == ["description", "ride", "found_on", "returned"], f"the columns are {columns}")
need(
    "returned" in {getattr(s, "field_path", None) for s in got.context["cl"].filter_specs},
    "no filter",
)
need([x.pk for x in c.get(url, {"q": "viol"}).context["cl"].result_list] == [new.pk], "the search")
need(
    [x.pk for x in c.get(url, {"returned__exact": "1"}).context["cl"].result_list] == [new.pk],
    "the filter",
)
need(
    c.get(f"{url}{new.pk}/change/").status_code == 200 and c.get(f"{url}add/").status_code == 200,
    "the form page",
)
r.delete()
need(not M.objects.exists(), "cascade")
finish("coopcab")
