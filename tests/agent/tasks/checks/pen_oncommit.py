# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import at_pennine as at
from celery.app.task import Task
from django.core import mail
from django.db import connection, transaction

sent = []
true = Task.apply_async


def spy(self, args=None, kwargs=None, **options):
    sent.append((self.name.rsplit(".", 1)[-1], connection.in_atomic_block))
    return true(self, args, kwargs, **options)


Task.apply_async = spy
from events import actions


def said(what, names):
    got = [n for n, _ in sent]
    need(sorted(got) == sorted(names), f"{what}: tasks {got}, not {names}")
    need(not any(inside for _, inside in sent), f"{what}: a task is sent before the commit")
    sent.clear()


G = {"name": "Ann", "email": "ann@example.org"}
e = at.event(capacity=3)
r = client().post(f"/events/{e.slug}/register/", G | {"seats": 2})
need(r.status_code == 302, f"registering gives {r.status_code}")
said("the form", ["send_confirmation"])
r = client().post(f"/api/v1/events/{e.slug}/register/", G | {"seats": 1}, "application/json")
need(r.status_code == 201, f"the API gives {r.status_code}")
said("the API", ["send_confirmation"])
need(
    len(mail.outbox) == 2 and mail.outbox[0].to == ["ann@example.org"],
    f"{len(mail.outbox)} mails, not 2",
)
for name, seats in (("Bob", 1), ("Cid", 1), ("Dan", 1)):
    actions.register(e, name=name, email=f"{name}@example.org", seats=seats, wait=True)
said("the waiting list", ["send_confirmation"] * 3)
mail.outbox.clear()
first = at.Registration.objects.filter(name="Ann", seats=2).get()
need(client().post(f"/events/cancel/{first.token}/").status_code == 302, "cancelling fails")
said("cancelling", ["send_cancellation", "send_confirmation", "send_confirmation"])
to = sorted(m.to[0] for m in mail.outbox)
need(
    to == ["Bob@example.org", "Cid@example.org", "ann@example.org"],
    f"after cancelling the mails go to {to}",
)
need(at.Registration.objects.get(name="Dan").state == "waiting", "Dan has moved up")
mail.outbox.clear()
other = at.event()
try:
    with transaction.atomic():
        actions.register(other, **G, seats=1)
        need(not sent and not mail.outbox, "the task is sent inside an outer transaction")
        raise KeyError
except KeyError:
    pass
need(not sent and not mail.outbox, "a mail goes out although the registration was rolled back")
r = client().post(f"/api/v1/events/{other.slug}/register/", G | {"seats": 99}, "application/json")
need(r.status_code == 400 and not sent, "a refused registration sends a task")
finish("pennine")
