# ruff: noqa: E402, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
from unittest import mock

from celery.app.task import Task
from django.core import mail
from django.db import connection
from instruments.models import *

calls = []
real = Task.apply_async


def spy(self, args=None, kwargs=None, *a, **k):
    if self.name.endswith("notify_next_in_line"):
        calls.append(
            (
                connection.in_atomic_block,
                Copy.objects.get(pk=w.copy.pk).status,
                list(args or []) + list((kwargs or {}).values()),
            )
        )
    return real(self, args, kwargs, *a, **k)


Reservation.objects.create(instrument=w.cello, member=w.rui)
lib = client(w.lia)
with mock.patch.object(Task, "apply_async", spy):
    a = js(lib, "post", "/api/loans/", {"copy": w.copy.pk, "member": w.ana.pk})
    same((a.status_code, len(calls)), (201, 0), "lending")
    pk = Loan.objects.get().pk
    with mock.patch.object(Copy, "save", side_effect=RuntimeError("disk")):
        r = js(lib, "post", f"/api/loans/{pk}/return/")
    if r.status_code == 500:
        same(calls, [], "tasks sent though the return was rolled back")
        same(len(mail.outbox), 0, "mails though the return was rolled back")
        same(Loan.objects.get().returned_on, None, "the loan was not rolled back")
        w.copy.refresh_from_db()
        same(w.copy.status, "lent", "copy after the rollback")
    else:
        Loan.objects.update(returned_on=None)
        Copy.objects.filter(pk=w.copy.pk).update(status="lent")
        Reservation.objects.update(notified_at=None)
        mail.outbox.clear()
    calls.clear()
    mail.outbox.clear()
    Reservation.objects.update(notified_at=None)
    r = js(lib, "post", f"/api/loans/{pk}/return/")
    same(r.status_code, 200, "return")
    same(
        calls,
        [(False, "free", [w.copy.pk])],
        "(inside a transaction?, status of the copy, arguments) when the task is sent",
    )
    same([m.to for m in mail.outbox], [["rui@example.com"]], "mails")
    same(js(lib, "post", f"/api/loans/{pk}/return/").status_code, 400, "return twice")
    same(len(calls), 1, "tasks after returning twice")

own_tests()
finish()
