# ruff: noqa: E402, E731, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
from instruments import models as m

if not hasattr(m, "Donation"):
    stop("no instruments.models.Donation")
D = m.Donation
import datetime

same(D._meta.get_field("estimated_value").null, True, "estimated_value null")
a = D.objects.create(donor=w.ana, instrument_name="Old tuba", received_on=datetime.date(2024, 3, 1))
b = D.objects.create(
    instrument_name="Broken lute", estimated_value="50.50", received_on=datetime.date(2025, 6, 2)
)
d = D.objects.create(
    instrument_name="Kazoo", donor=w.rui, received_on=datetime.date(2025, 7, 2), accepted=True
)
a.refresh_from_db()
same(a.accepted, False, "accepted by default")
same(list(D.objects.all()), [d, b, a], "newest received first")
same(str(a), "Old tuba", "str")
same(list(w.ana.donations.all()), [a], "member.donations")
c = client(w.boss)
U = "/admin/instruments/donation/"
r = c.get(U)
if not expect(r.status_code == 200, f"{U}: {r.status_code}"):
    finish()
cl = r.context["cl"]
same(
    [x for x in cl.list_display if x != "action_checkbox"],
    ["instrument_name", "donor", "estimated_value", "received_on", "accepted"],
    "columns",
)
titles = lambda q: sorted(o.instrument_name for o in c.get(U + q).context["cl"].result_list)
same(titles("?accepted__exact=1"), ["Kazoo"], "filter accepted")
expect(
    any(getattr(f, "field_path", "") == "accepted" for f in cl.filter_specs),
    "no filter on accepted",
)
same(titles("?q=lute"), ["Broken lute"], "search instrument_name")
same(titles("?q=Melo"), ["Kazoo"], "search the donor's last name")
same(cl.date_hierarchy, "received_on", "date hierarchy")
acts = [v for v, _ in cl.model_admin.get_action_choices(r.wsgi_request)]
expect("mark_accepted" in acts, f"no action mark_accepted: {acts}")
c.post(U, {"action": "mark_accepted", "_selected_action": [a.pk, b.pk]})
same(D.objects.filter(accepted=True).count(), 3, "accepted after the action")
r = c.post(
    U + "add/",
    {"instrument_name": "Oboe", "received_on": "2025-01-01", "donor": "", "estimated_value": ""},
)
same(r.status_code, 302, "add in the admin")
expect(
    D.objects.filter(instrument_name="Oboe", accepted=False).exists(), "the donation was not added"
)
w.ana.delete()
a.refresh_from_db()
same(a.donor_id, None, "donor after the member is deleted")
from accounts.models import Member

q1, _ = queries(lambda: c.get(U))
for i in range(8):
    D.objects.create(
        instrument_name=f"n{i}",
        received_on=datetime.date(2025, 1, 1),
        donor=Member.objects.create_user(f"d{i}"),
    )
q2, _ = queries(lambda: c.get(U))
expect(len(q2) <= len(q1), f"the list in the admin makes a query per row: {len(q1)} then {len(q2)}")

own_tests()
finish()
