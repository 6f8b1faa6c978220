"""`manage.py overdue_loans` lists them and writes to the institutions."""

import contextlib
import io

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from django.core import mail  # noqa: E402
from django.core.management import CommandError, call_command  # noqa: E402
from museum_making import OLD_TESTS, institution, loan, works  # noqa: E402


def run(*arguments):
    mail.outbox.clear()
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            call_command("overdue_loans", *arguments, stdout=out)
    except CommandError as error:
        fail(f"overdue_loans {arguments}: {error}")
    return [line.strip() for line in out.getvalue().splitlines() if line.strip()]


need(run() == ["Nothing is overdue."], f"without loans it prints {run()}")
graz, ulm = institution(), institution()
loan(days=0, institution=graz)
loan(days=5, institution=graz)
loan(days=-5, institution=graz, state="back")
loan(days=-5, institution=graz, state="planned")
need(run() == ["Nothing is overdue."], f"when nothing is overdue it prints {run()}")
a = loan(days=-1, institution=graz)
b = loan(days=-10, institution=ulm)
c = loan(days=-30, institution=graz)


def line(one, days):
    return f"{one.code} {one.institution}: {days} days"


every = [line(c, 30), line(b, 10), line(a, 1)]
need(run() == every, f"it prints {run()}, not {every}")
need(not mail.outbox, "it sends mail without being told")
need(run("--days", "9") == every[:2], f"--days 9 prints {run('--days', '9')}")
need(run("--days", "10") == every[:2], f"--days 10 prints {run('--days', '10')}")
need(run("--days", "11") == every[:1], f"--days 11 prints {run('--days', '11')}")
need(run("--days", "31") == ["Nothing is overdue."], "--days 31")
need([x for x in run("--mail") if x in every] == every, "with --mail it does not print them")
sent = {message.to[0]: message for message in mail.outbox}
need(len(mail.outbox) == 2, f"it sends {len(mail.outbox)} mails, not one to each institution")
need(set(sent) == {graz.email, ulm.email}, f"it sends to {set(sent)}")
for where, codes, others in ((graz, (a, c), (b,)), (ulm, (b,), (a, c))):
    message = sent[where.email]
    need(message.to == [where.email] and not message.cc, "more than one reads it")
    for one in codes:
        need(one.code in message.body, f"the mail to {where} does not name {one.code}")
    for one in others:
        need(one.code not in message.body, f"the mail to {where} names a loan of others")
run("--mail", "--days", "20")
need([m.to for m in mail.outbox] == [[graz.email]], "--mail with --days writes to others")
need(a.code not in mail.outbox[0].body and c.code in mail.outbox[0].body, "--mail with --days")
try:
    call_command("overdue_loans", "--days", "many", stdout=io.StringIO(), stderr=io.StringIO())
except (CommandError, SystemExit):
    pass
else:
    need(False, "--days many is taken")
for one in (a, b, c):
    one.refresh_from_db()
    need(one.state == "out", "a loan is changed")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
