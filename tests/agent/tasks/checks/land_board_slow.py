# ruff: noqa: E402, F403, F405, RET503
from looking_on import *

start()
from at_landing import *
from hire.models import OutingItem

boss_ = user(staff=True)
c = client(boss_)


def more(n):
    for _ in range(n):
        s = station()
        outing(renter(f"Renter {s.pk}"), s, [craft(at=s), craft(at=s), craft(at=s)], status="out")


more(2)
_, few = queries_of(c, "/desk/outings/")
more(10)
r, many = queries_of(c, "/desk/outings/")
need(many == few, f"{few} queries for 2 outings, {many} for 12")
need(many <= 12, f"{many} queries")
special = outing(
    renter("Zoe Special"),
    crafts=[craft(make=make("11.50")), craft(make=make("12.25"))],
    status="out",
)
OutingItem.objects.filter(pk=special.items.first().pk).update(returned_at=timezone.now())
outing(renter("Carl Cancelled"), status="cancelled")
outing(renter("Nele Nothing"), status="draft")
import re


def row(text, name):
    for part in text.split("<tr>"):
        if name in part:
            return [
                re.sub("<[^>]*>", "", cell).strip()
                for cell in re.findall(r"<td[^>]*>(.*?)</td>", part, re.S)
            ]


text = c.get("/desk/outings/").content.decode()
cells = row(text, "Zoe Special")
need(cells and len(cells) == 6, f"row of Zoe: {cells}")
need(cells[4] == "1" and cells[5] == "23.75", f"still out and total of Zoe: {cells}")
for item in special.items.all():
    need(
        item.craft.code in cells[3] and item.craft.make.title in cells[3], f"craft of Zoe: {cells}"
    )
cells = row(text, "Nele Nothing")
need(cells and cells[4] == "0" and cells[5] == "0.00", f"row without items: {cells}")
need("Carl Cancelled" not in text, "cancelled outings turn up")
text = c.get("/desk/outings/?status=draft").content.decode()
need("Nele Nothing" in text and "Zoe Special" not in text, "?status= does not work any more")
page = c.get(f"/desk/outings/{special.key}/")
need(page.status_code == 200 and "23.75" in page.content.decode(), "the page of one outing")
finish(PROJECT)
