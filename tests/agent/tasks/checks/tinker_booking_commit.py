"""Mail and grant come when the booking is committed, and not when it is rolled back."""

import json
from datetime import UTC, datetime, timedelta
from unittest import mock

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from django.core import mail  # noqa: E402
from django.db import transaction  # noqa: E402
from django.utils.timezone import localtime  # noqa: E402
from machines.models import Booking  # noqa: E402
from machines.services import AlreadyBooked, book_machine  # noqa: E402
from tinker_making import OLD_TESTS, client_of, machine, member, works  # noqa: E402

AT = datetime(2031, 5, 6, 10, 0, tzinfo=UTC)
saw, lathe, who, other = machine(), machine(), member(), member()
granted = []


class UndoError(Exception):
    pass


def called(request, *_, **__):
    granted.append(json.loads(request.data))
    return mock.MagicMock(status=201)


def quiet(what):
    need(not mail.outbox, f"{what}, a mail was sent")
    need(not granted, f"{what}, the door was opened")


def told(what, *pairs):
    need(len(mail.outbox) == len(pairs), f"{what}, {len(mail.outbox)} mails were sent")
    need(len(granted) == len(pairs), f"{what}, there were {len(granted)} grants")
    for (tool, of, at), sent, grant in zip(pairs, mail.outbox, granted, strict=True):
        need(sent.to == [of.user.email], f"{what}, the mail is to {sent.to}")
        need(sent.subject == f"Booked: {tool.name}", f"its subject is {sent.subject!r}")
        # The text names the time as it was given, or as it is in the database.
        texts = [f"{time:%d.%m.%Y %H:%M}" for time in (at.astimezone(UTC), localtime(at))]
        bodies = [f"You have {tool.name} from {text} UTC for 60 minutes." for text in texts]
        need(sent.body in bodies, f"{what}, the mail says {sent.body!r}, not {bodies[0]!r}")
        when = datetime.fromisoformat(grant.pop("from", "1970-01-01T00:00:00+00:00"))
        need(when == at, f"{what}, the grant is for {when}, not {at}")
        right = {"member": of.number, "machine": tool.slug, "minutes": 60}
        need(grant == right, f"{what}, the grant is {grant}, not {right}")
    mail.outbox.clear()
    granted.clear()


with mock.patch("urllib.request.urlopen", side_effect=called):
    booked = book_machine(saw, who, AT, 60)
    need(booked.pk and booked.machine == saw, f"it returns {booked!r}")
    told("after a booking", (saw, who, AT))
    try:
        book_machine(saw, other, AT + timedelta(minutes=30), 60)
        fail("a machine is booked twice")
    except AlreadyBooked:
        pass
    quiet("for a machine that is taken")
    need(Booking.objects.count() == 1, "a refused booking is kept")
    try:
        with transaction.atomic():
            book_machine(lathe, who, AT, 60)
            raise UndoError
    except UndoError:
        pass
    quiet("after a rollback")
    with transaction.atomic():
        book_machine(lathe, who, AT, 60)
        book_machine(saw, other, AT + timedelta(hours=2), 60)
        quiet("before the commit")
    told("after two bookings", (lathe, who, AT), (saw, other, AT + timedelta(hours=2)))
    client = client_of(who.user)
    page = f"/machines/{saw.slug}/book/"
    answer = client.post(page, {"starts_at": "2031-05-06 06:00", "minutes": 60})
    need(answer.status_code == 200, f"a machine that is taken answers {answer.status_code}")
    need("is taken" in answer.content.decode(), "the form does not say that it is taken")
    quiet("for a machine that is taken")
    answer = client.post(page, {"starts_at": "2031-05-07 06:00", "minutes": 60})
    need(answer.status_code == 302, f"the form answers {answer.status_code}")
    made = Booking.objects.order_by("pk").last()
    told("after a booking on the page", (saw, who, made.starts_at))
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
