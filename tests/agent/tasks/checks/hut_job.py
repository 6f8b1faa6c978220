"""Tasks are sent when the booking is committed, and none when it fails."""

from checking import good, need, no_missing_migrations, old_tests, start

start("config.settings.test")
from apps.core import tasks  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from hutbook_making import API, OLD_TESTS, booking, client_of, hut, user, wish, works  # noqa: E402

MAIL, WARDEN = "apps.bookings.tasks:send_booking_mail", "apps.bookings.tasks:notify_warden"
who, where = user(), hut(beds=4)
client = client_of(who)
original = tasks.task.delay
inside = []


def delay(self, *args):
    inside.append(connection.in_atomic_block)
    return original(self, *args)


tasks.task.delay = delay


def sent():
    found = sorted((args[0], path) for path, args in tasks.outbox)
    tasks.outbox.clear()
    return found


def book(people=1, status=201, **more):
    answer = client.post(f"{API}bookings/", wish(where, people, **more), format="json")
    need(answer.status_code == status, f"to book answers {answer.status_code}")
    return answer.json().get("id")


first = book()
found = sent()
need(found == [(first, WARDEN), (first, MAIL)], f"sent after a booking: {found}")
need(not any(inside), "it is sent before the commit")
book(people=9, status=400)
found = sent()
need(found == [], f"sent for a booking that failed: {found}")


class UndoError(Exception):
    pass


try:
    with transaction.atomic():
        book(arrival="2027-09-01", departure="2027-09-02")
        raise UndoError
except UndoError:
    pass
found = sent()
need(found == [], f"sent for a booking that was rolled back: {found}")
with transaction.atomic():
    second = book()
    third = book()
    found = sent()
    need(found == [], f"sent before the commit: {found}")
found = sent()
wanted = sorted((pk, path) for pk in (second, third) for path in (MAIL, WARDEN))
need(found == wanted, f"for two bookings in one transaction: {found}, not {wanted}")
inside.clear()
answer = client.post(f"{API}bookings/{first}/cancel/")
need(answer.status_code == 200, f"to cancel answers {answer.status_code}")
found = sent()
need(found == [(first, WARDEN)], f"sent after a cancellation: {found}")
need(not any(inside), "a cancellation is sent before the commit")
client.post(f"{API}bookings/{first}/cancel/")
need(sent() == [], "sent when it was cancelled already")
row = booking(who)
try:
    with transaction.atomic():
        client.post(f"{API}bookings/{row.pk}/cancel/")
        raise UndoError
except UndoError:
    pass
need(sent() == [], "sent for a cancellation that was rolled back")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
