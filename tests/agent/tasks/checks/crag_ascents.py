# ruff: noqa: E402, F403, F405
import re

from at_cragside import *

start()
from django.contrib import admin
from walls.models import Ascent

need(Ascent in admin.site._registry, "Ascent isn't in the admin")
c = client(boss())
url = "/admin/walls/ascent/"
hit = ascent(
    route(name="Zitrone"),
    member(last="Quist"),
    climbed_on=datetime.date(2025, 2, 3),
    style="redpoint",
    rating=5,
)
ascent(climbed_on=datetime.date(2025, 1, 1))
ascent(climbed_on=datetime.date(2025, 3, 1))
response, few = queries_of(c, url)
html = response.content.decode()
columns = [
    x for x in re.findall(r'class="[^"]*column-([\w]+)', html) if x not in ("action_checkbox",)
]
need(
    len(columns) == 5
    and columns[0] == "climbed_on"
    and "route" in columns[1]
    and "member" in columns[2]
    and columns[3:] == ["style", "rating"],
    f"the columns are {columns}",
)
need(
    [a.climbed_on.month for a in response.context["cl"].result_list] == [3, 2, 1],
    "the newest aren't first",
)
specs = {getattr(f, "field_path", None) for f in response.context["cl"].filter_specs}
need({"style", "climbed_on"} <= specs, f"the filters are {specs}")
need(
    c.get(url, {"style__exact": "redpoint"}).context["cl"].result_count == 1, "the filter by style"
)
for q in ("zitro", "quist", hit.member.user.username):
    found = [a.pk for a in c.get(url, {"q": q}).context["cl"].result_list]
    need(found == [hit.pk], f"search for {q} finds {found}")
for _ in range(30):
    ascent()
response, many = queries_of(c, url)
need(many == few, f"{few} queries with 3 rows, {many} with 33")
for _ in range(25):
    member()
html = c.get(f"{url}{hit.pk}/change/").content.decode()
need(c.get(f"{url}{hit.pk}/change/").status_code == 200, "the form page")
need(
    not re.search(r'<select[^>]*name="(route|member)"[^>]*>(\s*<option){20}', html)
    and html.count("<option") < 30,
    "route or member are still dropdowns of everything",
)
finish("cragside")
