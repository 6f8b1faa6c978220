"""The mail of mark_ready leaves after the commit, once, and not when there is none."""

from unittest.mock import patch

from checking import good, need, old_tests, start

start()
from django.core import mail  # noqa: E402
from django.db import transaction  # noqa: E402
from django.test import Client  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from spokes_making import OLD_TESTS, job, user  # noqa: E402
from workshop import services  # noqa: E402
from workshop.models import JobEvent  # noqa: E402


class UndoneError(Exception):
    pass


who = user("bench")
first = job()
try:
    with transaction.atomic():
        services.mark_ready(first, who)
        need(not mail.outbox, "the mail leaves before the transaction is committed")
        raise UndoneError
except UndoneError:
    pass
need(not mail.outbox, "the mail leaves though all was rolled back")
first.refresh_from_db()
need(first.status == "waiting" and not first.events.exists(), "the rollback kept something")
try:
    with patch.object(JobEvent, "save", side_effect=UndoneError):
        services.mark_ready(first, who)
except UndoneError:
    pass
need(not mail.outbox, "the mail leaves though the event can't be saved")
first.refresh_from_db()
need(first.status == "waiting", "the job is ready though the event can't be saved")


def told(one):
    one.refresh_from_db()
    need(one.status == "ready" and one.ready_at, f"{one} is not ready")
    need(one.events.count() == 1, f"{one} has {one.events.count()} events")
    need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails for {one}")
    message = mail.outbox.pop()
    need(message.to == [one.bike.owner.email], f"the mail goes to {message.to}")
    need(message.subject == f"Your {one.bike} is ready", f"the subject is {message.subject!r}")
    for part in (f"Dear {one.bike.owner.name},", f"please quote {one.reference}."):
        need(part in message.body, f"the mail is {message.body!r}")


services.mark_ready(first, who)
told(first)
second, third, silent = job(), job(), job()
browser, client = Client(), APIClient()
browser.force_login(who)
client.force_authenticate(who)
browser.post(f"/jobs/{second.pk}/ready/")
told(second)
need(client.post(f"/api/jobs/{third.pk}/ready/").json()["status"] == "ready", "the API differs")
told(third)
type(silent.bike.owner).objects.filter(pk=silent.bike.owner.pk).update(email="")
browser.post(f"/jobs/{silent.pk}/ready/")
need(not mail.outbox, "a mail to nobody")
old_tests(OLD_TESTS)
good()
