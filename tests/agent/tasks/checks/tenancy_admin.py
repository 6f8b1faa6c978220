"""The changelist of Tenancy takes as many queries for 12 rows as for 3, with the same cells."""

import re
from datetime import date
from decimal import Decimal
from html import unescape

from checking import good, need, old_tests, queries, start

start()
from django.contrib.auth import get_user_model  # noqa: E402
from django.test import Client  # noqa: E402
from plots.models import Payment, Plot, Section, Tenancy  # noqa: E402

User = get_user_model()
URL = "/admin/plots/tenancy/"
section = Section.objects.create(name="Brook", slug="brook")
made = 0


def make(count):
    global made
    for _ in range(count):
        made += 1
        user = User.objects.create_user(
            f"user{made}", first_name=f"Given{made}", last_name="Weed", phone=f"0555-{made}"
        )
        plot = Plot.objects.create(section=section, number=made, size=30)
        tenancy = Tenancy.objects.create(
            plot=plot, gardener=user, yearly_rent=Decimal("100.50"), started_on=date(2022, 1, made)
        )
        for number in range(made % 3):
            Payment.objects.create(
                tenancy=tenancy, amount=Decimal("10.25"), received_on=date(2023, 5 - number, 7)
            )


def cells(text):
    table = text[text.index('id="result_list"') :]
    rows = re.findall(r"<tr>(.*?)</tr>", table[table.index("<tbody") :], re.S)
    return [
        [
            unescape(re.sub(r"<[^>]+>", "", cell)).strip()
            for cell in re.findall(r"<t[dh].*?</t[dh]>", row, re.S)
        ]
        for row in rows
    ]


client = Client()
client.force_login(User.objects.create_superuser("root"))
make(3)
few, page, _ = queries(lambda: client.get(URL))
need(page.status_code == 200, f"{URL} answers {page.status_code}")
make(9)
many, page, _ = queries(lambda: client.get(URL))
need(few == many, f"{URL} takes {few} queries for 3 rows, {many} for 12")
rows = cells(page.content.decode())
need(len(rows) == 12, f"{len(rows)} rows are listed, not 12")
for number, row in zip(range(12, 0, -1), rows, strict=True):
    paid = number % 3
    rest = Decimal("100.50") - paid * Decimal("10.25")
    last = "2023-05-07" if paid else "never"
    for wanted in (f"Brook {number}", f"Given{number} Weed", f"0555-{number}", last):
        need(wanted in row, f"{wanted!r} is not in {row}")
    sums = [Decimal(cell) for cell in row if re.fullmatch(r"-?\d+(\.\d+)?", cell)]
    need(rest in sums, f"still to pay is {rest}, the row {row}")
User.objects.filter(username="user4").update(phone="")
row = next(row for row in cells(client.get(URL).content.decode()) if "Brook 4" in row)
need("-" in row, f"without a phone number the cell is no '-': {row}")
found = client.get(URL, {"plot__section__id__exact": section.pk})
need(len(cells(found.content.decode())) == 12, "the filter by section is gone")
found = client.get(URL, {"q": "user7"})
need([r[1] for r in cells(found.content.decode())] == ["Brook 7"], "the search is gone")
headers = page.content.decode()
for title in ("Plot", "Gardener", "Phone", "Still to pay", "Last payment"):
    need(f">{title}<" in headers, f"the column {title!r} is gone")
need(client.get(URL, {"o": "1"}).status_code == 200, "it can't be sorted by plot")
tenancy = Tenancy.objects.get(gardener__username="user5")
page = client.get(f"{URL}{tenancy.pk}/change/")
need("payments-0-amount" in page.content.decode(), "the payments are no longer on the form")
need(tenancy.paid() == Decimal("20.50"), "Tenancy.paid() is wrong")
old_tests(13)
good()
