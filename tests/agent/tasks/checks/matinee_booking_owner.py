"""A booking is for the one who made it, and for the staff."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from apps.bookings.models import Booking  # noqa: E402
from matinee_making import OLD_TESTS, booking, rows, screen, screening, user  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

PAGE = "/api/bookings/"
show = screening(screen=screen(seats=6))
ann, ben, office = user("ann"), user("ben"), user("office", is_staff=True)
hers = booking(show, customer=ann, note="Aisle please")
his = booking(show, skip=1, customer=ben, note="Back row")
visitor, as_ann, as_ben, as_office = (APIClient() for _ in range(4))
as_ann.force_authenticate(ann)
as_ben.force_authenticate(ben)
as_office.force_authenticate(office)


def one(row):
    return f"{PAGE}{row.pk}/"


def keys(client):
    page = client.get(PAGE)
    need(page.status_code == 200, f"the list answers {page.status_code}")
    return {row["id"] for row in rows(page)}


def ways(row):
    return [
        ("get", one(row), None),
        ("put", one(row), {"note": "Taken over"}),
        ("patch", one(row), {"note": "Taken over"}),
        ("post", f"{one(row)}cancel/", None),
    ]


for client, row, who in ((as_ann, his, "Ann"), (as_ben, hers, "Ben")):
    for method, page, data in ways(row):
        status = getattr(client, method)(page, data, format="json").status_code
        need(status in (403, 404), f"{who} gets {status} for {method} {page} of another one")
for method, page, data in ways(hers):
    status = getattr(visitor, method)(page, data, format="json").status_code
    need(status in (401, 403), f"a visitor gets {status} for {method} {page}")
need(visitor.get(PAGE).status_code in (401, 403), "a visitor gets the list")
need(keys(as_ann) == {hers.pk}, "Ann's list is not of her own bookings")
need(keys(as_ben) == {his.pk}, "Ben's list is not of his own bookings")
need(keys(as_office) == {hers.pk, his.pk}, "the list of the staff is not of all bookings")
for row, note in ((hers, "Aisle please"), (his, "Back row")):
    row.refresh_from_db()
    need((row.note, row.status) == (note, "booked"), "another one has changed a booking")

need(as_ann.get(one(hers)).json().get("note") == "Aisle please", "Ann can't read her booking")
done = as_ann.patch(one(hers), {"note": "Two aisles"}, format="json")
need(done.status_code == 200, f"Ann's change answers {done.status_code}")
done = as_office.patch(one(his), {"note": "Moved"}, format="json")
need(done.status_code == 200, f"the staff's change answers {done.status_code}")
done = as_ben.post(f"{one(his)}cancel/")
need(done.status_code == 200, f"Ben's cancelling answers {done.status_code}")
hers.refresh_from_db()
his.refresh_from_db()
need((hers.note, hers.status) == ("Two aisles", "booked"), "Ann's change is not saved")
need((his.note, his.status) == ("Moved", "cancelled"), "the changes of Ben's are not saved")
need(as_office.get(one(hers)).status_code == 200, "the staff can't read a booking")
done = as_office.post(f"{one(hers)}cancel/")
need(done.status_code == 200, f"the staff's cancelling answers {done.status_code}")
seat = show.screen.seats.last()
made = as_ben.post(PAGE, {"screening": show.pk, "seats": [seat.pk]}, format="json")
need(made.status_code == 201, f"a new booking answers {made.status_code}: {made.content}")
new = Booking.objects.get(pk=made.json()["id"])
need(new.customer == ben, "the new booking is not of the one who made it")
need(as_ann.get(one(new)).status_code in (403, 404), "Ann reads the new booking of Ben")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
