"""An order is for its customer and for staff: to see, to change, to cancel."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from box_making import OLD_TESTS, api_of, order, rows, staff, user, works  # noqa: E402

who, office_user = user(), staff()
row, own_of_office = order(who), order(office_user)
own, other, office, visitor = api_of(who), api_of(user()), api_of(office_user), api_of()
path = f"/api/orders/{row.pk}/"
for answer in (
    other.get(path),
    other.patch(path, {"note": "Mine"}, format="json"),
    other.post(f"{path}cancel/"),
):
    need(answer.status_code == 404, f"a foreign order answers {answer.status_code}")
    need(row.note not in answer.content.decode(), "another sees the note")
for answer in (
    visitor.get(path),
    visitor.patch(path, {"note": "Mine"}, format="json"),
    visitor.post(f"{path}cancel/"),
):
    need(answer.status_code in (401, 403), f"a visitor gets {answer.status_code}")
before = row.note
row.refresh_from_db()
need((row.note, row.status) == (before, "open"), "another changed the order")
need(own.get(path).json()["note"] == row.note, "the customer does not see it")
need(office.get(path).status_code == 200, "staff does not see it")
need(office.patch(path, {"note": "Office"}, format="json").status_code == 200, "staff can't change")
row.refresh_from_db()
need(row.note == "Office", "staff can't change the note")
need(office.post(f"{path}cancel/").status_code == 200, "staff can't cancel")
row.refresh_from_db()
need(row.status == "cancelled", "staff can't cancel")
paid = order(who, status="paid")
need(own.post(f"/api/orders/{paid.pk}/cancel/").status_code == 400, "a paid one is cancelled")
need({r["id"] for r in rows(own.get("/api/orders/"))} == {row.pk, paid.pk}, "the own list changed")
found = [r["id"] for r in rows(office.get("/api/orders/"))]
need(found == [own_of_office.pk], f"the list of staff changed: {found}")
need(own.get("/api/orders/999999/").status_code == 404, "an unknown order is no 404")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
