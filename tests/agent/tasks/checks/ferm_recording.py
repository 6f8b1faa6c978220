# ruff: noqa: E402, F403, F405
import re

from at_fermata import *

start()
from concerts import models
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import models as m

need(hasattr(models, "Recording"), "there's no model Recording in concerts")
R = models.Recording
f = R._meta.get_field
need(
    {x.name for x in R._meta.fields}
    == {"id", "title", "concert", "recorded_by", "recorded_on", "minutes", "url", "public"},
    f"fields: {[x.name for x in R._meta.fields]}",
)
need(isinstance(f("title"), m.CharField) and f("title").max_length == 200, "title")
need(f("concert").related_model is models.Concert and not f("concert").null, "concert")
need(f("recorded_by").related_model is get_user_model() and f("recorded_by").null, "recorded_by")
need(
    isinstance(f("recorded_on"), m.DateField) and not isinstance(f("recorded_on"), m.DateTimeField),
    "recorded_on",
)
need(isinstance(f("minutes"), m.IntegerField), "minutes")
need(isinstance(f("url"), m.URLField) and f("url").blank, "url")
need(isinstance(f("public"), m.BooleanField) and f("public").default is False, "public")
k, u = concert(), user()


def rec(day, **kw):
    return R.objects.create(
        title=f"Take {day}", concert=k, recorded_on=datetime.date(2025, 1, day), minutes=5, **kw
    )


a, b, d = rec(2, recorded_by=u), rec(9, public=True), rec(5)
need([x.pk for x in R.objects.all()] == [b.pk, d.pk, a.pk], "not the newest first")
need(set(k.recordings.all()) == {a, b, d}, "related_name")
need(str(a) and "object" not in str(a), f"__str__ is {a}")
u.delete()
a.refresh_from_db()
need(a.recorded_by is None, "recorded_by isn't emptied")
try:
    R(title="x", concert=k, recorded_on=datetime.date(2025, 1, 1), minutes=-1).full_clean()
    wrong("negative minutes are fine")
except ValidationError as e:
    need(set(e.error_dict) <= {"minutes", "recorded_by"}, f"full_clean: {e}")
need(R in admin.site._registry, "not in the admin")
c = client(boss())
url = "/admin/concerts/recording/"
r = c.get(url)
need(r.status_code == 200, f"the admin gives {r.status_code}")
columns = [
    x
    for x in re.findall(r'class="[^"]*column-([\w]+)', r.content.decode())
    if x != "action_checkbox"
]
need(columns == ["title", "concert", "recorded_on", "public"], f"the columns are {columns}")
need(c.get(url, {"public__exact": "1"}).context["cl"].result_count == 1, "the filter")
need(
    [getattr(s, "field_path", "") for s in r.context["cl"].filter_specs] == ["public"],
    "the filters",
)
need([x.pk for x in c.get(url, {"q": "take 5"}).context["cl"].result_list] == [d.pk], "the search")
data = {
    "title": "New",
    "concert": k.pk,
    "recorded_on": "2025-03-03",
    "minutes": "7",
    "url": "",
    "recorded_by": "",
}
r = c.post(url + "add/", data)
need(
    r.status_code == 302 and R.objects.filter(title="New").exists(),
    "adding one in the admin without url and recorded_by doesn't work",
)
k.delete()
need(not R.objects.exists(), "concert doesn't cascade")
finish("fermata")
