"""Clients get at invoices of their own animals alone: in the list, one by one, and to pay."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from pawprint_making import OLD_TESTS, animal, client_of, invoice, user  # noqa: E402

LIST = "/api/v1/invoices/"
ann, ben = user("ann"), user("ben")
client, other, desk = client_of(ann), client_of(ben), client_of(user("desk", is_staff=True))
ours = [invoice(animal(ann)), invoice(animal(ann))]
theirs = [invoice(animal(ben)), invoice(animal(user("cleo")))]


def listed(caller):
    page = caller.get(LIST)
    need(page.status_code == 200, f"the list answers {page.status_code}")
    body = page.json()
    return [row["number"] for row in (body["results"] if isinstance(body, dict) else body)]


need(listed(client) == [row.number for row in ours], f"Ann's list is {listed(client)}")
need(listed(other) == [theirs[0].number], f"Ben's list is {listed(other)}")
need(listed(client_of(user("new"))) == [], "who has no animals sees invoices")
everything = sorted(row.number for row in ours + theirs)
need(listed(desk) == everything, f"the list of the staff is {listed(desk)}")
for row in theirs:
    for call, path in ((client.get, f"{LIST}{row.pk}/"), (client.post, f"{LIST}{row.pk}/pay/")):
        status = call(path).status_code
        need(status == 404, f"{path} of somebody else answers {status}")
    row.refresh_from_db()
    need(row.paid_at is None, "somebody else's invoice was paid")
for row in ours:
    page = client.get(f"{LIST}{row.pk}/")
    need(page.status_code == 200, f"one's own invoice answers {page.status_code}")
    wanted = {"id": row.pk, "number": row.number, "visit": row.visit_id, "paid_at": None}
    body = page.json()
    need(body.items() >= wanted.items(), f"one's own invoice is {body}")
    need(body["animal"] == row.visit.animal.name, f"its animal is {body}")
paid = client.post(f"{LIST}{ours[0].pk}/pay/")
need(paid.status_code == 200, f"to pay one's own answers {paid.status_code}")
ours[0].refresh_from_db()
need(ours[0].paid_at is not None, "one's own was not paid")
need(client.post(f"{LIST}{ours[0].pk}/pay/").status_code == 409, "an invoice is paid twice")
need(client.get(f"{LIST}999999/").status_code == 404, "an unknown one is not 404")
need(client.post(f"{LIST}999999/pay/").status_code == 404, "an unknown one to pay is not 404")
need(desk.get(f"{LIST}{theirs[0].pk}/").status_code == 200, "the staff can't read one")
need(desk.post(f"{LIST}{theirs[0].pk}/pay/").status_code == 200, "the staff can't pay one")
visitor = client_of()
for call, path in (
    (visitor.get, LIST),
    (visitor.get, f"{LIST}{ours[1].pk}/"),
    (visitor.post, f"{LIST}{ours[1].pk}/pay/"),
):
    status = call(path).status_code
    need(status in (401, 403), f"a visitor gets {status} at {path}")
few, _, _ = queries(lambda: listed(client))
for _ in range(6):
    invoice(animal(ann))
many, numbers, _ = queries(lambda: listed(client))
need(len(numbers) == 8, f"Ann has {len(numbers)} invoices, not 8")
need(few == many, f"the list takes {few} queries for 2 invoices, {many} for 8")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
