# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_landing import *

c = client(boss())
url = "/admin/workshop/repair/"


def more(n):
    for _ in range(n):
        repair(parts=2, mechanic=user())


more(2)
_, few = queries_of(c, url)
more(10)
r, many = queries_of(c, url)
need(many == few, f"{few} queries for 2 repairs, {many} for 12")
x = repair(parts=3, mechanic=user("gustav"))
repair()
text = c.get(url).content.decode()
for word in [
    x.craft.code,
    x.craft.make.title,
    x.craft.station.name,
    "gustav",
    "45.00",
    "nobody yet",
]:
    need(word in text, f"{word} is missing in the list")
need(c.get(url + f"{x.pk}/change/").status_code == 200, "change page")
need(c.get(url + "?state__exact=open&o=2").status_code == 200, "filter and order")
finish(PROJECT)
