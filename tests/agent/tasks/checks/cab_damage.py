# ruff: noqa: B007, C416, E402
# ruff: noqa: F403, F405
import re

from at_coopcab import *

start()
from django.db import models
from django.urls import reverse
from django.utils import timezone
from fleet import models as fm

need(hasattr(fm, "DamageReport"), "there is no fleet.models.DamageReport")
M = fm.DamageReport
need(
    reverse("fleet:damage_list") == "/fleet/damage/"
    and reverse("fleet:damage_new") == "/fleet/damage/new/",
    "the urls",
)
chief, v = dispatcher(), vehicle(plate="W 99 BUM")
c = client(chief)
need(c.get("/fleet/damage/").status_code == 200, "the empty list")
page = c.get("/fleet/damage/new/")
need(page.status_code == 200, f"the form gives {page.status_code}")
form = page.context["form"]
names = {n: x for n, x in form.fields.items()}
need(len(names) == 5 and "vehicle" in names, f"the form's fields are {list(names)}")
fields = {x.name: x for x in M._meta.get_fields() if x.concrete}


def only(kind, extra=lambda n, x: True):
    hit = [n for n, x in fields.items() if isinstance(x, kind) and n in names and extra(n, x)]
    need(len(hit) == 1, f"{kind} in the form: {hit}")
    return hit[0]


date = only(models.DateField)
text = only((models.TextField, models.CharField))
cost = only(models.IntegerField)
yes = only(models.BooleanField)
who = [n for n, x in fields.items() if x.is_relation and x.related_model is type(chief)]
need(len(who) == 1 and who[0] not in names, f"who reported it: {who}")
need(
    fields[cost].null and fields[cost].blank and not names[cost].required, "the cost isn't optional"
)
need(fields[yes].default is True and not names[yes].required, "drivable isn't yes by default")
need(form[yes].value() is True, "the form's box isn't ticked")
need(names[text].required and names[date].required and names["vehicle"].required, "required fields")
today = timezone.localdate()
data = {"vehicle": v.pk, date: str(today), text: "Dent in the left door", cost: "45000", yes: "on"}
got = c.post("/fleet/damage/new/", data)
need(got.status_code == 302 and got.url == "/fleet/damage/", f"saving gives {got.status_code}")
r = M.objects.get()
need(
    r.vehicle == v
    and getattr(r, who[0]) == chief
    and getattr(r, cost) == 45000
    and getattr(r, yes) is True,
    "what was saved",
)
other = user()
data2 = {
    **data,
    date: str(today - datetime.timedelta(days=9)),
    text: "Broken mirror",
    cost: "",
    who[0]: other.pk,
}
del data2[yes]
need(c.post("/fleet/damage/new/", data2).status_code == 302, "saving without a cost")
r2 = M.objects.exclude(pk=r.pk).get()
need(
    getattr(r2, cost) is None and getattr(r2, yes) is False and getattr(r2, who[0]) == chief,
    "the second report",
)
for bad in (
    {date: str(today + datetime.timedelta(days=1))},
    {text: ""},
    {"vehicle": ""},
    {date: "never"},
):
    got = c.post("/fleet/damage/new/", {**data, **bad})
    need(got.status_code == 200 and got.context["form"].errors, f"{bad} is taken")
need(M.objects.count() == 2, "an invalid report was saved")
html = c.get("/fleet/damage/").content.decode()
need(
    "W 99 BUM" in html and "Dent in the left door" in html and "Broken mirror" in html,
    "the list lacks things",
)
need(html.index("Dent in the left door") < html.index("Broken mirror"), "the newest isn't first")
need("/fleet/damage/new/" in html, "no link to the form")
_, few = queries_of(c, "/fleet/damage/")
for i in range(12):
    c.post("/fleet/damage/new/", {**data, "vehicle": vehicle().pk})
M.objects.filter(pk__gt=r2.pk).update(**{who[0]: user()})
_, many = queries_of(c, "/fleet/damage/")
need(few == many, f"{few} queries with 2 reports, {many} with 14")
n = M.objects.count()
for url in ("/fleet/damage/", "/fleet/damage/new/"):
    need(client().get(url).status_code == 302, f"visitors at {url}")
    for x in (user(), driver().user):
        need(client(x).get(url).status_code == 403, f"a {x.role} at {url}")
need(
    client(user()).post("/fleet/damage/new/", data).status_code == 403 and M.objects.count() == n,
    "a rider reports",
)
need(re.search(r"csrfmiddlewaretoken", page.content.decode()), "no csrf_token")
need("object (" not in str(r), "no __str__")
finish("coopcab")
