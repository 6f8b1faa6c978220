# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
import re

from cl_checking import *

start()
from datetime import date

from django.contrib import admin
from rides.models import Invoice

need(admin.site.is_registered(Invoice), "Invoice is not in the admin")
c, url, n = site(boss()), "/admin/rides/invoice/", 0


def add(where, last, **more):
    global n
    n += 1
    r = ride(patient(clinic(where), "Pat", last))
    return Invoice.objects.create(
        ride=r,
        number=f"INV-{n:03}",
        amount="100.00",
        discount="12.50",
        issued_on=date(2026, 1, n),
        **more,
    )


one, two, three = (
    add("Northgate", "Quill"),
    add("Southend", "Rowe", status="paid"),
    add("Southend", "Stone"),
)
page = text(status(c.get(url), 200, "the list"))
for column in ["number", "clinic", "amount", "discount", "due", "status", "issued_on"]:
    need(re.search(rf"column-\w*{column}\b", page), f"no column {column}")
need("87.50" in page, "the column due does not show 87.50")
body = page[page.index("<tbody") :]
need("Northgate" in body, "the column clinic does not show the clinic")


def rows(query):
    answer = status(c.get(url + query), 200, "admin " + query)
    return {x.pk for x in answer.context["cl"].result_list}


need(rows("?q=INV-002") == {two.pk}, "search by number")
need(rows("?q=quill") == {one.pk}, "search by the patient's last name")
need(rows("?status__exact=paid") == {two.pk}, "filter by status")
need(
    rows(f"?ride__clinic__id__exact={clinic('Southend').pk}") == {two.pk, three.pk},
    "filter by clinic",
)
cl = c.get(url).context["cl"]
paths = {getattr(s, "field_path", "") for s in cl.filter_specs}
need({"status", "ride__clinic"} <= paths, f"the filters are {paths}")
need(cl.date_hierarchy == "issued_on", "no date hierarchy on issued_on")
c.get(url)
few = queries(lambda: c.get(url))
for i in range(10):
    add("Southend", f"L{i}")
many = queries(lambda: c.get(url))
need(many <= few, f"the queries of the list grow with the invoices: {few} to {many}")
page = text(status(c.get(f"{url}{one.pk}/change/"), 200, "the change page"))
need('name="paid_on"' not in page, "paid_on can be edited")
need('name="amount"' in page, "amount cannot be edited")
status(c.get(f"{url}add/"), 200, "the add page")
finish()
