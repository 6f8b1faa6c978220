"""Withdrawals are in the admin: columns, filter, search, is_paid in the list, few queries."""

import re
from html import unescape

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from materials.models import Withdrawal  # noqa: E402
from tinker_making import OLD_TESTS, client_of, material, member, user, works  # noqa: E402

PAGE = "/admin/materials/withdrawal/"
client = client_of(user("root", is_staff=True, is_superuser=True))


def take(quantity="3.00", price="2.50", **more):
    row = {"material": material(unit_price=price), "member": member(), **more}
    return Withdrawal.objects.create(quantity=quantity, **row)


def look(query=""):
    number, answer, made = queries(lambda: client.get(PAGE + query))
    need(answer.status_code == 200, f"{PAGE}{query} answers {answer.status_code}")
    text = answer.content.decode()
    body = re.search(r"<tbody>(.*?)</tbody>", text, re.S)
    rows = re.findall(r"<tr.*?</tr>", body.group(1) if body else "", re.S)
    return number, rows, text, made


def words(row):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", row)).split())


first = take()
second = take("1.25", "14.20", is_paid=True)
look()
few, rows, text, _ = look()
need(len(rows) == 2, f"{len(rows)} rows for two withdrawals")
columns = re.findall(r'class="[^"]*\bfield-(\w+)', rows[0])
wanted = ["taken_at", "member", "material", "quantity", "cost", "is_paid"]
# A column may be made by a method of another name.
need(len(columns) == 6, f"the columns are {columns}")
for at, name in enumerate(wanted):
    need(name in columns[at], f"column {at + 1} is {columns[at]}, not {name}")
for row, cost in ((first, "7.5"), (second, "17.75")):
    line = next((words(r) for r in rows if row.material.name in r), "")
    need(str(row.member) in line, f"the member is missing: {line}")
    need(re.search(rf"\b{re.escape(cost)}0*\b", line), f"the cost {cost} is missing: {line}")
for turn in range(8):
    take(is_paid=turn % 2 == 0)
many, rows, _, made = look()
need(len(rows) == 10, f"{len(rows)} rows for ten withdrawals")
need(few == many, f"{few} queries for 2 withdrawals, {many} for 10: {made[-3:]}")
paid = len(look("?is_paid__exact=1")[1])
need(paid == 5, f"{paid} withdrawals are paid, not 5")
need("is_paid__exact" in text, "there is no filter by is_paid")
for wanted in (first.member.number, first.material.name):
    found = look(f"?q={wanted}")[1]
    need(len(found) == 1 and first.material.name in found[0], f"the search {wanted} finds {found}")
need(len(look("?q=nothing-like-that")[1]) == 0, "the search finds everything")

need(re.search(r'type="checkbox" name="form-0-is_paid"', text), "is_paid can't be edited there")
ids = re.findall(r'name="form-\d+-id" value="(\d+)"', look()[2])
data = {"form-TOTAL_FORMS": len(ids), "form-INITIAL_FORMS": len(ids), "_save": "Save"}
for at, pk in enumerate(ids):
    data[f"form-{at}-id"] = pk
    if int(pk) == first.pk:
        data[f"form-{at}-is_paid"] = "on"
answer = client.post(PAGE, data)
need(answer.status_code == 302, f"saving the list answers {answer.status_code}")
paid = list(Withdrawal.objects.filter(is_paid=True))
need(paid == [first], f"after saving the list, {paid} are paid")
for page in (f"{PAGE}add/", f"{PAGE}{first.pk}/change/"):
    status = client.get(page).status_code
    need(status == 200, f"{page} answers {status}")
status = client.get("/admin/materials/material/").status_code
need(status == 200, f"the materials in the admin answer {status}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
