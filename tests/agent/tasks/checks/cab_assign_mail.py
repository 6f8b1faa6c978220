# ruff: noqa: E402
# ruff: noqa: F403, F405
from at_coopcab import *

start()
from django.core import mail
from django.db import connection, transaction
from rides import services, tasks

task_runs = []
old_run = tasks.notify_driver.run


def spy(*a, **k):
    task_runs.append(connection.in_atomic_block)
    return old_run(*a, **k)


tasks.notify_driver.run = spy
c = client(dispatcher())
r, d = ride(), driver()
mail.outbox.clear()
got = c.post(f"/dispatch/rides/{r.pk}/assign/", {"driver": d.pk})
need(got.status_code == 302, f"assigning gives {got.status_code}")
r.refresh_from_db()
need(r.driver == d and r.status == "assigned", "the ride isn't assigned")
need([m.to for m in mail.outbox] == [[d.user.email]], f"{len(mail.outbox)} mails")
need(
    r.pickup in mail.outbox[0].subject and d.user.full_name in mail.outbox[0].body,
    "the mail has changed",
)
need(not any(task_runs), "the task is sent within the transaction")
for bad in (driver(car=False), driver(active=False)):
    mail.outbox.clear()
    x = ride()
    try:
        services.assign_driver(ride_id=x.pk, driver=bad)
        wrong("NotPossible isn't raised")
    except services.NotPossible:
        pass
    x.refresh_from_db()
    need(x.driver is None and x.status == "requested", "a refused assignment is saved")
    need(mail.outbox == [], "a mail for an assignment that was refused")
x = ride()
with transaction.atomic():
    back = services.assign_driver(ride_id=x.pk, driver=d)
    need(back.pk == x.pk and back.driver == d, "what assign_driver returns")
    need(mail.outbox == [], "a mail before the outer transaction has ended")
need(
    len(mail.outbox) == 1 and x.pickup in mail.outbox[0].subject,
    "no mail after the outer transaction",
)
mail.outbox.clear()
try:
    with transaction.atomic():
        services.assign_driver(ride_id=ride().pk, driver=d)
        raise RuntimeError
except RuntimeError:
    pass
need(mail.outbox == [], "a mail though the outer transaction was rolled back")
first, second = ride(), ride()
with transaction.atomic():
    services.assign_driver(ride_id=first.pk, driver=d)
    services.assign_driver(ride_id=second.pk, driver=d)
need(
    sorted(m.subject for m in mail.outbox)
    == sorted(f"New ride: {x.pickup}" for x in (first, second)),
    "two rides in one transaction",
)
finish("coopcab")
