"""The garage gets its mail when the defect is committed, and none when it is rolled back."""

from unittest import mock

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.core import mail  # noqa: E402
from django.db import transaction  # noqa: E402
from firehall_making import OLD_TESTS, client_of, member, vehicle, works  # noqa: E402
from garage.models import Defect, Vehicle  # noqa: E402
from garage.services import report_defect  # noqa: E402

at, who = vehicle(), member()


class UndoError(Exception):
    pass


try:
    with transaction.atomic():
        report_defect(at, who, "Flat tyre")
        raise UndoError
except UndoError:
    pass
need(not mail.outbox, "a mail was sent for a defect that was rolled back")
need(not Defect.objects.exists(), "the defect was not rolled back")

try:
    with mock.patch.object(Vehicle, "save", side_effect=UndoError):
        report_defect(at, who, "Brakes", blocks_use=True)
except UndoError:
    need(not mail.outbox, "a mail was sent, though the vehicle could not be saved")
    need(not Defect.objects.exists(), "the defect is kept, though the vehicle could not be saved")
else:  # It is saved in another way.
    mail.outbox.clear()
    at = vehicle()


def is_right(message, of, text):
    need(message.to == ["garage@ff-gruenau.example"], f"the mail is to {message.to}")
    need(message.subject == f"Defect: {of.call_sign}", f"its subject is {message.subject!r}")
    need(message.body == f"{who} reports: {text}", f"its text is {message.body!r}")
    need(message.from_email == "intranet@ff-gruenau.example", f"it is of {message.from_email}")


with transaction.atomic():
    row = report_defect(at, who, "Flat tyre")
    need(not mail.outbox, "the mail was sent before the commit")
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails were sent after the commit")
is_right(mail.outbox[0], at, "Flat tyre")
need(isinstance(row, Defect) and row.reporter == who, "the defect is not what it was")

mail.outbox.clear()
report_defect(at, who, "Siren")
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails were sent for a plain defect")
is_right(mail.outbox[0], at, "Siren")

mail.outbox.clear()
other = vehicle()
with transaction.atomic():
    report_defect(at, who, "Hose")
    report_defect(other, who, "Pump", blocks_use=True)
need(len(mail.outbox) == 2, f"{len(mail.outbox)} mails were sent for two defects")
is_right(mail.outbox[0], at, "Hose")
is_right(mail.outbox[1], other, "Pump")
other.refresh_from_db()
need(other.in_service is False, "the vehicle is still in service")

mail.outbox.clear()
answer = client_of(who.user).post(f"/garage/vehicles/{at.pk}/", {"text": "Left mirror"})
need(answer.status_code == 302, f"the page answers {answer.status_code}")
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails were sent for a defect by the page")
is_right(mail.outbox[0], at, "Left mirror")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
