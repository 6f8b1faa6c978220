"""The mail about a new stay is handed over when the stay is there for all to see."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from datetime import timedelta  # noqa: E402

import marina.background as background  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core import mail  # noqa: E402
from django.db import connection  # noqa: E402
from django.db.models.signals import pre_save  # noqa: E402
from marina_making import OLD_TESTS, berth, boat, client_of, today, user, works  # noqa: E402
from stays.models import Charge, Stay  # noqa: E402

jobs = []


def runner(function, args):
    jobs.append((connection.in_atomic_block, Charge.objects.count()))
    function(*args)


background.of_the_check = runner
settings.BACKGROUND_RUNNER = "marina.background.of_the_check"
who = user()
vessel, where, own = boat(who), berth(tariff="L"), client_of(who)
data = {"boat": vessel.pk, "berth": where.pk, "arrives": today(), "leaves": today() + timedelta(2)}


def ask():
    return own.post("/stays/new/", data)


def broken(**kwargs):
    raise RuntimeError("no fee today")


pre_save.connect(broken, sender=Charge)
answer = ask()
pre_save.disconnect(broken, sender=Charge)
need(answer.status_code == 500, f"without a fee it answers {answer.status_code}")
need(not Stay.objects.exists(), "without a fee there is a stay")
need(not jobs and not mail.outbox, "the mail is sent for a stay that is rolled back")
answer = ask()
need(
    answer.status_code == 302 and answer["Location"] == "/stays/",
    f"it answers {answer.status_code}",
)
need(len(jobs) == 1, f"the mail is handed over {len(jobs)} times")
inside, charges = jobs[0]
need(not inside, "the mail is handed over inside of the transaction")
need(charges == 1, "the mail is handed over before the fee is charged")
(sent,) = mail.outbox
need(sent.to == [who.email] and "To pay: 78.00 EUR" in sent.body, f"the mail says {sent.body}")
need(Stay.objects.get().open_amount == 78, "the fee is a wrong one")
need("We have got your request." in own.get("/stays/").content.decode(), "no message")
answer = own.post("/stays/new/", {**data, "leaves": data["arrives"]})
need(answer.status_code == 200 and len(jobs) == 1, "a wrong one is mailed")

# It still does not wait for the mail.
calls = []
background.of_the_check = lambda function, args: calls.append((function, args))
need(ask().status_code == 302 and len(calls) == 1, "the mail does not go through the runner")
need(len(mail.outbox) == 1, "the request sends the mail itself")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
