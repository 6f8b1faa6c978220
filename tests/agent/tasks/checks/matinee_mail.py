"""The confirmation is sent when the booking is committed, and not when it is rolled back."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from apps.bookings.models import Booking  # noqa: E402
from apps.bookings.services import SeatsTaken, place_booking  # noqa: E402
from django.core import mail  # noqa: E402
from django.db import transaction  # noqa: E402
from matinee_making import OLD_TESTS, booking, screen, screening, user  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

show = screening(screen=screen(seats=8))
seats = list(show.screen.seats.all())
booking(show)
ann = user("ann")

try:
    place_booking(ann, show, seats[:2])
    fail("a seat was sold twice")
except SeatsTaken:
    pass
need(not mail.outbox, "a mail was sent for seats that were taken")
need(not ann.bookings.exists(), "a booking of taken seats is kept")


class UndoError(Exception):
    pass


try:
    with transaction.atomic():
        place_booking(ann, show, seats[1:3])
        raise UndoError
except UndoError:
    pass
need(not mail.outbox, "a mail was sent for a booking that was rolled back")
need(not ann.bookings.exists(), "the booking was not rolled back")

with transaction.atomic():
    placed = place_booking(ann, show, seats[1:3], note="Aisle")
    need(not mail.outbox, "the mail was sent before the commit")
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails were sent after the commit")


def is_right(message, of, names):
    need(message.to == [of.customer.email], f"the mail is to {message.to}")
    need(message.subject == f"Your booking {of.reference}", f"its subject is {message.subject!r}")
    when = f"{of.screening.starts_at:%d %B %Y, %H:%M}"
    body = f"{of.screening.film.title}\n{when}\nSeats: {names}\n"
    need(message.body == body, f"its text is {message.body!r}, not {body!r}")


is_right(mail.outbox[0], placed, "B2, B3")
need(placed.note == "Aisle" and placed.tickets.count() == 2, "the booking is not what it was")

mail.outbox.clear()
placed = place_booking(ann, show, seats[3:4])
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails were sent for a plain booking")
is_right(mail.outbox[0], placed, "B4")

mail.outbox.clear()
with transaction.atomic():
    two = [place_booking(ann, show, [seat]) for seat in seats[4:6]]
need(len(mail.outbox) == 2, f"{len(mail.outbox)} mails were sent for two bookings")
for message, row, names in zip(mail.outbox, two, ("B5", "B6"), strict=True):
    is_right(message, row, names)

mail.outbox.clear()
client = APIClient()
client.force_authenticate(user("ben"))
data = {"screening": show.pk, "seats": [seats[6].pk]}
made = client.post("/api/bookings/", data, format="json")
need(made.status_code == 201, f"the API answers {made.status_code}: {made.content}")
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails were sent for a booking by the API")
is_right(mail.outbox[0], Booking.objects.get(pk=made.json()["id"]), "B7")
made = client.post("/api/bookings/", data, format="json")
need(made.status_code == 409, f"taken seats answer {made.status_code}")
need(len(mail.outbox) == 1, "a mail was sent for seats that were taken")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
