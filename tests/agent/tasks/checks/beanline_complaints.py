"""Complaints: the model, its admin and its API for staff."""

from checking import field, good, model, need, no_missing_migrations, old_tests, start

start()
from beanline_making import OLD_TESTS, client_of, member, order, staff, user, works  # noqa: E402
from django.contrib import admin  # noqa: E402
from orders.models import Order  # noqa: E402

URL = "/api/complaints/"
Complaint = model("orders", "Complaint")
field(Complaint, "ForeignKey", to=Order, name="order", null=False)
kind = field(Complaint, "CharField", name="kind")
need({key for key, _ in kind.flatchoices} == {"damaged", "late", "taste"}, f"{kind.flatchoices}")
resolved = field(Complaint, "BooleanField", name="resolved")
need(resolved.default is False, "resolved is not False at first")
times = [f for f in Complaint._meta.fields if getattr(f, "auto_now_add", False)]
need(times or any(f.get_internal_type() == "DateTimeField" for f in Complaint._meta.fields), "time")
need(Complaint in admin.site._registry, "it is not in the admin")

row = order()
office = client_of(staff())
data = {"order": row.pk, "kind": "late", "text": "Two weeks"}
answer = office.post(URL, data, format="json")
need(answer.status_code == 201, f"to create answers {answer.status_code}: {answer.content[:300]}")
made = answer.json()
need(made.get("resolved") is False, f"it is {made}")
need({"id", "order", "kind", "text", "resolved"} <= set(made), f"it has {set(made)}")
saved = Complaint.objects.get()
stamps = (f.attname for f in Complaint._meta.fields if f.get_internal_type() == "DateTimeField")
stamp = next(stamps)
need(getattr(saved, stamp) is not None, "no time is set")
need(str(getattr(saved, stamp))[:10] in answer.content.decode(), f"no time is shown: {made}")
one = f"{URL}{made['id']}/"
need(office.get(one).json() == made, "reading one differs")
listed = office.get(URL).json()
listed = listed["results"] if isinstance(listed, dict) else listed
need(listed == [made], f"the list is {listed}")
answer = office.patch(one, {"resolved": True, stamp: "2001-01-01T00:00:00Z"}, format="json")
need(answer.status_code == 200, f"to resolve answers {answer.status_code}")
saved.refresh_from_db()
need(saved.resolved is True, "it is not resolved")
need(getattr(saved, stamp).year != 2001, "a client can set the time")
answer = office.put(one, {**data, "kind": "taste"}, format="json")
need(answer.status_code == 200 and answer.json()["kind"] == "taste", "it can't be replaced")
for name, bad in {
    "kind": {**data, "kind": "ugly"},
    "text": {**data, "text": "x" * 1001},
    "order": {**data, "order": 999999},
}.items():
    status = office.post(URL, bad, format="json").status_code
    need(status == 400, f"a bad {name} answers {status}")
for bad in ({**data, "text": ""}, {"kind": "late", "text": "No order"}):
    need(office.post(URL, bad, format="json").status_code == 400, f"{bad} is taken")
answer = office.post(URL, {**data, "text": "x" * 1000}, format="json")
need(answer.status_code == 201, f"a text of 1000 answers {answer.status_code}")
for client in (client_of(), client_of(member()), client_of(row.placed_by)):
    found = {
        client.get(URL).status_code,
        client.get(one).status_code,
        client.post(URL, data, format="json").status_code,
        client.patch(one, {"resolved": False}, format="json").status_code,
        client.delete(one).status_code,
    }
    need(found <= {401, 403}, f"who is no staff gets {found}")
need(Complaint.objects.count() == 2, "who is no staff changed something")
need(office.delete(one).status_code == 204, "it can't be deleted")
row.delete()
need(not Complaint.objects.exists(), "complaints outlive their order")
boss = client_of(user(is_staff=True, is_superuser=True))
Complaint.objects.create(order=order(), kind="late", text="Hm")
status = boss.get("/admin/orders/complaint/").status_code
need(status == 200, f"the admin answers {status}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
