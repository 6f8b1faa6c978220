"""The mail of a booking goes out after the commit, or not at all."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.core import mail  # noqa: E402
from django.core.mail.backends import locmem  # noqa: E402
from django.db import connection  # noqa: E402
from practice import views  # noqa: E402
from practice.models import Appointment  # noqa: E402
from vet_making import OLD_TESTS, client_of, owner, pet, slot, works  # noqa: E402

who = owner()
own, mine = client_of(who), pet(who)
inside = []
real = locmem.EmailBackend.send_messages


def send(self, messages):
    inside.append(connection.in_atomic_block)
    return real(self, messages)


locmem.EmailBackend.send_messages = send


def book(which):
    data = {"pet": mine.pk, "slot": which.pk, "reason": "Limps"}
    return own.post("/appointments/book/", data)


good_one = views.mark_taken


def gone(*_):
    raise RuntimeError("gone")


views.mark_taken = gone
answer = book(slot())
need(answer.status_code == 500, f"a slot that is gone answers {answer.status_code}")
need(not Appointment.objects.exists(), "the appointment is not rolled back")
need(not mail.outbox, "a mail went out for an appointment that was rolled back")
views.mark_taken = good_one
which = slot()
answer = book(which)
need(answer.status_code == 302, f"to book answers {answer.status_code}")
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails")
sent = mail.outbox[0]
need(sent.subject == f"Appointment for {mine.name}", f"the subject is {sent.subject}")
text = f"{which.starts_at:%Y-%m-%d %H:%M}, {which.vet.name}, room {which.vet.room}"
need(sent.body == text and sent.to == [who.user.email], f"the mail is {sent.body} to {sent.to}")
need(inside == [False], "the mail is sent inside of the transaction")
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
good()
