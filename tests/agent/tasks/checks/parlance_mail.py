"""The mails of an enrolment are sent when it is committed, and not when it is rolled back."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from django.conf import settings  # noqa: E402
from django.core import mail  # noqa: E402
from django.db import transaction  # noqa: E402
from enrolments.models import Enrolment  # noqa: E402
from enrolments.services import (  # noqa: E402
    EnrolmentError,
    enrol_student,
    withdraw_student,
)
from parlance_making import OLD_TESTS, client_of, course, submission, user  # noqa: E402


class UndoError(Exception):
    pass


def sent():
    """What was sent since the last look: to whom, subject and text."""
    found = [(*message.to, message.subject, message.body) for message in mail.outbox]
    mail.outbox.clear()
    return found


def welcome(who, row):
    told = [(who.email, f"Welcome to {row.title}", f"You have a place in {row}.")]
    if row.teacher:
        name = who.get_full_name() or who.username
        subject = f"New student in {row.title}"
        told.append((row.teacher.user.email, subject, f"{name} has enrolled."))
    return told


def goodbye(enrolment):
    text = f"You left {enrolment.course}."
    return [(enrolment.student.email, "You have left a course", text)]


ann, ben = user("ann", first_name="Ann", last_name="Archer"), user("ben")
row, full, plain = course(1, places=9), course(places=0), course(taught=False, places=9)

try:
    enrol_student(ann, full)
    fail("a place of a full course is given")
except EnrolmentError:
    pass
need(sent() == [], "mails were sent for a course that is full")
need(not Enrolment.objects.exists(), "an enrolment in a full course is kept")
for _ in range(settings.MAX_ENROLMENTS):
    enrol_student(ben, course(places=3))
sent()
try:
    enrol_student(ben, row)
    fail("a student is in too many courses")
except EnrolmentError:
    pass
need(sent() == [], "mails were sent for one course too many")

for undone in (row, plain):
    try:
        with transaction.atomic():
            enrol_student(ann, undone)
            raise UndoError
    except UndoError:
        pass
    need(sent() == [], "mails were sent for an enrolment that was rolled back")
need(not ann.enrolments.exists(), "the enrolment was not rolled back")

with transaction.atomic():
    kept = enrol_student(ann, row)
    enrol_student(ann, plain)
    need(sent() == [], "mails were sent before the commit")
told = sent()
wanted = welcome(ann, row) + welcome(ann, plain)
need(told == wanted, f"after the commit {told} were sent, not {wanted}")
cleo = user("cleo")
enrol_student(cleo, row)
told = sent()
need(told == welcome(cleo, row), f"for a plain enrolment {told} were sent")

submission(kept, row.lessons.get())
try:
    with transaction.atomic():
        withdraw_student(Enrolment.objects.get(pk=kept.pk))
        raise UndoError
except UndoError:
    pass
need(sent() == [], "a mail was sent to one who has not left")
kept.refresh_from_db()
need(not kept.withdrawn and kept.submissions.count() == 1, "the student has left all the same")
with transaction.atomic():
    withdraw_student(kept)
    need(sent() == [], "one who leaves is told so before the commit")
told = sent()
need(told == goodbye(kept), f"one who leaves is sent {told}")
kept.refresh_from_db()
need(kept.withdrawn and not kept.submissions.exists(), "the student has not left")

client = client_of(ann)
answer = client.post(f"/courses/{full.pk}/enrol/", follow=True)
need("This course is full." in answer.content.decode(), "it isn't said that it is full")
need(sent() == [], "mails were sent for a full course")
answer = client.post(f"/courses/{row.pk}/enrol/", follow=True)
need("You have a place in" in answer.content.decode(), "the page of a course can't enrol")
told = sent()
need(told == welcome(ann, row), f"by the page {told} were sent")
client.post(f"/my-courses/{kept.pk}/withdraw/")
told = sent()
need(told == goodbye(kept), f"by the page {told} were sent")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
