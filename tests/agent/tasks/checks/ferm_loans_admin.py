# ruff: noqa: F403, F405
import re

from at_fermata import *

start()
c = client(boss())
url = "/admin/instruments/loan/"
for _ in range(3):
    loan()
_, few = queries_of(c, url)
horn = instrument(name="Special horn")
p = player(user=user(first_name="Ida", last_name="Quist"))
for _ in range(5):
    loan(instrument=horn, player=p)
for _ in range(20):
    loan()
response, many = queries_of(c, url)
need(many <= few, f"{few} queries with 3 loans, {many} with 28")
html = response.content.decode()
columns = [x for x in re.findall(r'class="[^"]*column-([\w]+)', html) if x != "action_checkbox"]
need(
    columns == ["instrument", "player", "section", "times_lent", "lent_on", "due_on"],
    f"the columns are {columns}",
)
need(len(response.context["cl"].result_list) == 28, "28 loans expected")
body = html[html.index("<tbody>") : html.index("</tbody>")]
for tr in body.split("</tr>"):
    if "Special horn" in tr:
        need(re.search(r'field-times_lent">5<', tr), "times lent is wrong: " + tr[-300:])
        need(p.section.name in tr and "Ida Quist" in tr, "section or player is wrong")
    elif "field-times_lent" in tr:
        need(re.search(r'field-times_lent">1<', tr), "times lent is wrong: " + tr[-300:])
need(sum("Special horn" in tr for tr in body.split("</tr>")) == 5, "the rows of the special horn")
some = loan()
need(c.get(f"{url}{some.pk}/change/").status_code == 200, "the form page")
r = c.get(url, {"lent_on__gte": "2000-01-01"})
need(r.status_code == 200 and r.context["cl"].result_count == 29, "the filter")
finish("fermata")
