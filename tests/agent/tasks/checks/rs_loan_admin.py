# ruff: noqa: E402, E731, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
import datetime
import re

from accounts.models import Member
from django.utils import timezone
from instruments.models import *

w.rui.card_number = "C-777"
w.rui.save()
t = timezone.localdate()
D = lambda n: t + datetime.timedelta(days=n)
late = Loan.objects.create(copy=w.copy, member=w.ana, lent_on=D(-40), due_on=D(-12))
fine = Loan.objects.create(copy=w.copy2, member=w.rui, lent_on=D(-3), due_on=D(25))
done = Loan.objects.create(
    copy=w.copy2, member=w.rui, lent_on=D(-100), due_on=D(-72), returned_on=D(-60)
)
c = client(w.boss)
U = "/admin/instruments/loan/"
r = c.get(U)
if not expect(r.status_code == 200, f"{U}: {r.status_code}"):
    finish()
cl = r.context["cl"]
same(
    [x for x in cl.list_display if x != "action_checkbox"],
    ["copy", "member", "lent_on", "due_on", "returned_on", "days_out"],
    "columns",
)
html = r.content.decode()
expect("days out" in html.lower(), "no column headed Days out")
same(
    sorted(re.findall(r"field-days_out[^>]*>\s*(\d+)", html), key=int),
    ["3", "40", "40"],
    "days out (3, 40 open, 40 returned)",
)
ids = lambda q: sorted(o.pk for o in c.get(U + q).context["cl"].result_list)
same(ids("?overdue=yes"), [late.pk], "?overdue=yes")
same(ids("?overdue=no"), sorted([fine.pk, done.pk]), "?overdue=no")
same(
    ids(f"?copy__branch__id__exact={w.east.pk}"),
    sorted([fine.pk, done.pk]),
    "filter by the copy's branch",
)
expect(
    any(getattr(f, "field_path", "") == "copy__branch" for f in cl.filter_specs),
    "no filter by the branch",
)
expect(
    any(getattr(f, "parameter_name", "") == "overdue" for f in cl.filter_specs), "no overdue filter"
)
for q, want in (
    (w.copy.barcode, [late.pk]),
    ("Cello", [late.pk]),
    ("Sousa", [late.pk]),
    ("C-777", sorted([fine.pk, done.pk])),
):
    same(ids("?q=" + q), want, f"search {q}")
r = c.get(U + "add/")
same(r.status_code, 200, "add")
expect("Rui Melo</option>" not in r.content.decode(), "the add page has a select of all members")
expect(
    f"[{w.copy2.barcode}]</option>" not in r.content.decode(),
    "the add page has a select of all copies",
)
same(c.get(f"{U}{late.pk}/change/").status_code, 200, "change")
c.get(U)
few, _ = queries(lambda: c.get(U))
for i in range(6):
    m = Member.objects.create_user(f"m{i}")
    ins = Instrument.objects.create(title=f"i{i}", family=w.brass)
    Loan.objects.create(copy=Copy.objects.create(instrument=ins, branch=w.east), member=m)
many, _ = queries(lambda: c.get(U))
expect(len(many) <= len(few), f"a query per row: {len(few)} then {len(many)}")
same(c.get("/admin/instruments/copy/").status_code, 200, "admin of copies")

own_tests()
finish()
