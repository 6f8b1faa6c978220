"""The list of visits takes as many queries for twelve as for two, and says the same."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from pawprint_making import OLD_TESTS, animal, client_of, user, visit  # noqa: E402
from visits.models import Visit  # noqa: E402

LIST = "/api/v1/visits/"
owner = user("ann", first_name="Ann", last_name="Archer")
desk, client = client_of(user("desk", is_staff=True)), client_of(owner)


def expected(row):
    treatments = [
        {"medicine": each.medicine.name, "amount": each.amount} for each in row.treatments.all()
    ]
    cost = sum(each["amount"] for each in treatments) * 2.5
    return {
        "id": row.pk,
        "animal": row.animal_id,
        "animal_name": row.animal.name,
        "species": row.animal.species.name,
        "owner": str(row.animal.owner),
        "vet": row.vet_id,
        "vet_name": row.vet.name if row.vet else None,
        "starts_at": row.starts_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "reason": row.reason,
        "cancelled": row.cancelled,
        "treatments": treatments,
        "cost": f"{cost:.2f}",
    }


def listed(caller=desk):
    taken, page, sql = queries(lambda: caller.get(LIST))
    need(page.status_code == 200, f"the list answers {page.status_code}")
    return taken, page.json(), sql


first = visit(animal(owner), treatments=2)
second = visit(treatments=1, vet=False)
few, _, _ = listed()
own_few, body, _ = listed(client)
need([row["id"] for row in body] == [first.pk], f"the list of a client is {body}")
for turn in range(10):
    visit(animal(owner) if turn % 2 else None, treatments=turn % 4, cancelled=turn == 3)
many, body, sql = listed()
need(few == many, f"{few} queries for 2 visits, {many} for 12, the last is {sql[-1]}")
wanted = [expected(row) for row in Visit.objects.order_by("-starts_at", "-pk")]
need(body == wanted, f"the list is not what it was:\n{body}\nbut should be\n{wanted}")
own_many, body, sql = listed(client)
need(own_few == own_many, f"a client's list takes {own_few}, then {own_many} queries: {sql[-1]}")
own = Visit.objects.filter(animal__owner=owner).order_by("-starts_at", "-pk")
need(body == [expected(row) for row in own], f"the list of a client is {body}")

for row in (first, second):
    page = desk.get(f"{LIST}{row.pk}/")
    need(page.status_code == 200, f"one visit answers {page.status_code}")
    need(page.json() == expected(row), f"one visit is {page.json()}")
need(client.get(f"{LIST}{second.pk}/").status_code == 404, "a client sees the visit of another")
data = {"animal": first.animal_id, "starts_at": "2092-01-02T18:00:00Z", "reason": "Again"}
made = client.post(LIST, data, format="json")
need(made.status_code == 201, f"a new one answers {made.status_code}: {made.content}")
row = Visit.objects.get(reason="Again")
need(made.json() == expected(row), f"the new one is {made.json()}")
done = client.patch(f"{LIST}{first.pk}/", {"reason": "Coughs"}, format="json")
first.refresh_from_db()
need(done.status_code == 200 and done.json() == expected(first), f"a change is {done.content}")
done = client.post(f"{LIST}{first.pk}/cancel/")
first.refresh_from_db()
need(done.status_code == 200 and first.cancelled, f"to cancel answers {done.status_code}")
need(done.json() == expected(first), f"a cancelled one is {done.json()}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
