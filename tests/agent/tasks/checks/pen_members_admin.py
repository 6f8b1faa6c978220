# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import re

import at_pennine as at

URL = "/admin/members/member/"
c = client(at.root())
topics = [at.interest(n) for n in ("Comets", "Meteors", "Spectra")]


def fill(n):
    for i in range(n):
        m = at.member(sponsor=at.member())
        m.interests.set(topics[: 1 + i % 3])
        for year in (2023, 2025, 2024)[: 1 + i % 3]:
            at.payment(m, year)


fill(3)
_, few = queries_of(c, URL)
fill(30)
page, many = queries_of(c, URL)
need(many <= few + 1, f"{URL}: {few} queries for 6 members, {many} for 66")
html = page.content.decode()
body = re.findall(r"<tr>(.*?)</tr>", html.split("<tbody>")[1], re.S)
by_number = {re.search(r"K\d{5}", row).group(): row for row in body}
for m in at.Member.objects.all():
    row = by_number.get(m.number, "")
    last = m.payments.order_by("-year").first()
    names = ", ".join(i.name for i in m.interests.all())
    for text in (
        m.name,
        m.sponsor.name if m.sponsor else "—",
        names,
        f">{last.year}<" if last else "never",
    ):
        need(text in row, f"the row of {m.number} lacks {text!r}: {row}")
m = at.Member.objects.exclude(sponsor=None).first()
found = c.get(URL, {"q": m.user.last_name}).content.decode()
need(m.number in found, "the search does not find a last name")
need(c.get(f"{URL}?o=2").status_code == 200, "sorting by name fails")
need(c.get(f"{URL}{m.pk}/change/").status_code == 200, "the change page fails")
finish("pennine")
