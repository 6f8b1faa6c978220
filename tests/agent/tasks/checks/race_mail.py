"""Who enters gets a mail, after the commit."""

import shutil
import tempfile
from pathlib import Path

from checking import ROOT, good, need, no_missing_migrations, old_tests, start, tests_of

start()
from django.core import mail  # noqa: E402
from django.core.mail import EmailMessage  # noqa: E402
from django.db import transaction  # noqa: E402
from entries.models import Entry  # noqa: E402
from race_making import OLD_TESTS, api_of, race, runner, user, works  # noqa: E402

who = runner()
api = api_of(who)


def enter(one):
    return api.post("/api/entries/", {"distance": one.distances.first().pk})


one = race(fees=("12.5",))
answer = enter(one)
need(answer.status_code == 201, f"it answers {answer.status_code}")
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails are sent")
sent = mail.outbox[0]
need(
    sent.to == [who.user.email] and not sent.cc and not sent.bcc, f"it goes to {sent.recipients()}"
)
need("raceday.example" in sent.from_email, f"it is from {sent.from_email}")
need(sent.subject == f"Your entry for {one.title}", f"the subject is {sent.subject!r}")
for text in (who.name, one.title, str(one.starts_on), "12.50"):
    need(text in sent.body, f"the mail does not have {text!r}: {sent.body!r}")
mail.outbox.clear()
need(enter(one).status_code == 400 and not mail.outbox, "a refused entry sends mail")
answer = api_of(user()).post("/api/entries/", {"distance": one.distances.first().pk})
need(answer.status_code == 403 and not mail.outbox, "who is no runner gets mail")

two = race()


class UndoError(Exception):
    pass


try:
    with transaction.atomic():
        need(enter(two).status_code == 201, "in a transaction it does not work")
        need(not mail.outbox, "the mail is sent before the commit")
        raise UndoError
except UndoError:
    pass
need(not Entry.objects.filter(distance__race=two).exists(), "the entry is there after a rollback")
need(not mail.outbox, "a mail is sent though the entry was rolled back")
with transaction.atomic():
    enter(two)
    need(not mail.outbox, "the mail is sent before the commit")
need(len(mail.outbox) == 1, "no mail after the commit")
mail.outbox.clear()

odd = race(title="Run\nBcc: x@evil.example")
answer = enter(odd)
need(
    answer.status_code == 201, f"a race with a line break in its title answers {answer.status_code}"
)
mail.outbox.clear()
who.user.email = ""
who.user.save()
answer = enter(race())
need(answer.status_code == 201, f"without an address it answers {answer.status_code}")
need(not [m for m in mail.outbox if m.to != []], "a mail to nobody")
who.user.email = "again@example.com"
who.user.save()
real = EmailMessage.send


def refused(self, *args, **kwargs):
    raise ConnectionRefusedError("no mail server")


EmailMessage.send = refused
three = race()
answer = enter(three)
need(answer.status_code == 201, f"without a mail server it answers {answer.status_code}")
need(Entry.objects.filter(distance__race=three, runner=who).exists(), "the entry is lost")
EmailMessage.send = real
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder) / "copy"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
    with (copy / "conftest.py").open("a") as file:
        file.write("\n")
    need(tests_of(copy)[0], "the tests fail in a copy of the project")
    with (copy / "conftest.py").open("a") as file:
        file.write(
            "\nfrom django.core.mail.message import EmailMessage as _Message\n"
            "_Message.send = lambda self, fail_silently=False: 0\n"
        )
    passed, _, _ = tests_of(copy)
    need(not passed, "the tests pass though no mail is sent at all")
good()
