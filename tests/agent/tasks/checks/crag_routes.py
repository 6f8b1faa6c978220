# ruff: noqa: F403, F405
from at_cragside import *

start()
m = member()


def fill(n):
    for i in range(n):
        r = route(setter=i % 3 != 2)
        for _ in range(i % 4):
            ascent(r, m)


fill(3)
c = client()
_, few = queries_of(c, "/routes/")
fill(25)
special = route(name="Special")
for _ in range(7):
    ascent(special, m)
response, many = queries_of(c, "/routes/")
need(many == few, f"{few} queries with 3 routes, {many} with 29")
html = response.content.decode()
row = html[html.index("Special") :]
row = " ".join(row[: row.index("</tr>")].split())
need("7 ascents" in row, "the number of ascents is wrong: " + row)
need(
    special.area.name in row and special.setter.nickname in row,
    "area or setter are missing from a row",
)
need(html.count(" ascents") == 29, f"29 rows expected, {html.count(' ascents')} there")
need("<td>?</td>" in html, "routes without a setter no longer show ?")
_, one = queries_of(c, "/routes/", {"area": special.area.slug})
need(one <= few, "the page of one area needs more queries")
finish("cragside")
