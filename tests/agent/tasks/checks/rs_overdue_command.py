# ruff: noqa: E402, E731, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
import datetime
import io

from accounts.models import Member
from django.core import mail
from django.core.management import call_command, get_commands
from django.utils import timezone
from instruments.models import *

if "overdue_reminders" not in get_commands():
    stop("no command overdue_reminders")
t = timezone.localdate()
D = lambda n: t + datetime.timedelta(days=n)
cp = lambda: Copy.objects.create(instrument=w.horn, branch=w.east)
lend = lambda m, n, copy=None, **k: Loan.objects.create(
    copy=copy or cp(), member=m, due_on=D(n), **k
)
nomail = Member.objects.create_user("nomail")
off = Member.objects.create_user("off", "off@example.com", is_active=False)
lend(w.ana, -10, w.copy)
lend(w.ana, -2)
lend(w.ana, 5)
lend(w.rui, -1)
lend(w.lia, 0)
lend(w.boss, -20, returned_on=D(-1))
lend(nomail, -5)
lend(off, -5)


def go(*a):
    mail.outbox.clear()
    out = io.StringIO()
    call_command("overdue_reminders", *a, stdout=out)
    return out.getvalue(), {m.to[0]: m for m in mail.outbox}, len(mail.outbox)


out, box, n = go()
same((sorted(box), n), (["ana@example.com", "rui@example.com"], 2), "receivers")
a = box.get("ana@example.com")
if a:
    same(a.subject, "Instruments to bring back", "subject")
    for s in ("Cello", "Horn", D(-10).isoformat(), D(-2).isoformat()):
        expect(s in a.body, f"Ana's mail without {s}: {a.body}")
    expect(D(5).isoformat() not in a.body, "a loan that is not overdue is in the mail")
    same(len(a.recipients()), 1, "receivers of one mail")
expect("2 reminders sent" in out, f"output {out!r}")
out, box, n = go("--days", "5")
same(sorted(box), ["ana@example.com"], "receivers with --days 5")
if box:
    expect(
        D(-2).isoformat() not in box["ana@example.com"].body, "--days 5 lists a loan two days late"
    )
expect("1 reminder sent" in out, f"output with --days 5 {out!r}")
out, box, n = go("--dry-run")
same(n, 0, "mails with --dry-run")
expect(
    "ana@example.com" in out and "rui@example.com" in out and "off@example.com" not in out,
    f"output of --dry-run {out!r}",
)
out, box, n = go("--days", "300")
same(n, 0, "mails with --days 300")
expect("0 reminders sent" in out, f"output {out!r}")
for i in range(10):
    lend(Member.objects.create_user(f"m{i}", f"m{i}@example.com"), -3)
q, _ = queries(go)
expect(len(q) <= 5, f"{len(q)} queries for 12 members")

own_tests()
finish()
