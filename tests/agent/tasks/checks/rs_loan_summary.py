# ruff: noqa: E402, E731, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
import datetime

from django.utils import timezone
from instruments import serializers as s
from instruments.models import *

if not hasattr(s, "LoanSummarySerializer"):
    stop("no instruments.serializers.LoanSummarySerializer")
t = timezone.localdate()
D = lambda n: t + datetime.timedelta(days=n)
make = lambda **k: Loan.objects.create(**{"copy": w.copy, "member": w.ana, **k})
done = make(due_on=D(-30), returned_on=D(-5))
late = make(due_on=D(-9))
today = make(copy=w.copy2, member=w.lia, due_on=t)
S = s.LoanSummarySerializer
d = S(late).data
same(
    dict(d),
    {
        "id": late.pk,
        "instrument": "Cello",
        "barcode": w.copy.barcode,
        "member_name": "Ana Sousa",
        "due_on": D(-9).isoformat(),
        "overdue_days": 9,
    },
    "data of a late loan",
)
same(
    list(d),
    ["id", "instrument", "barcode", "member_name", "due_on", "overdue_days"],
    "order of the fields",
)
same(
    [x["overdue_days"] for x in S([today, done], many=True).data], [0, 0], "due today, and returned"
)
same(S(today).data["member_name"], "lia", "member without a name")
x = S(
    late,
    data={"due_on": "2030-01-01", "overdue_days": 0, "instrument": "Z", "barcode": "Z"},
    partial=True,
)
if x.is_valid():
    x.save()
late.refresh_from_db()
same(late.due_on, D(-9), "the serializer writes due_on")
qs = Loan.objects.select_related("copy__instrument", "member")
n, _ = queries(lambda: S(qs, many=True).data)
same(len(n), 1, "queries for a list with its joins")
js_ = client(w.ana).get("/api/loans/").json()["results"][0]
expect(
    {"id", "copy", "member", "lent_on", "due_on", "returned_on", "is_overdue"} == set(js_),
    "/api/loans/ changed",
)

own_tests()
finish()
