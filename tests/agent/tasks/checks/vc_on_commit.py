# ruff: noqa: C408, E402, F403, F405
from unittest import mock

from vc_checking import *

setup()
w = World()
from django.db import transaction
from stays import services
from stays.tasks import send_booking_confirmation as task

real = task._get_current_object() if hasattr(task, "_get_current_object") else task
args = dict(
    pet=w.a.pet,
    kennel=w.a.kennel,
    arrives_on=date(2031, 1, 1),
    departs_on=date(2031, 1, 3),
    user=w.ann,
)
with mock.patch.object(real, "apply_async") as sent:
    with transaction.atomic():
        stay = services.book_stay(**args)
        if sent.called:
            wrong("the mail is queued before the commit")
    if sent.call_count != 1:
        wrong(f"after the commit the task is queued {sent.call_count} times")
    if stay.pk not in tuple(
        sent.call_args[0][0] if sent.call_args[0] else sent.call_args[1].get("args", ())
    ):
        wrong(f"it is queued with {sent.call_args}")
    sent.reset_mock()
    before = w.Stay.objects.count()
    with (
        mock.patch.object(w.Invoice.objects, "create", side_effect=RuntimeError("no invoice")),
        mock.patch.object(w.Invoice, "save", side_effect=RuntimeError("no invoice")),
    ):
        try:
            services.book_stay(**args)
        except RuntimeError:
            pass
        else:
            wrong("a failed invoice is swallowed")
    if sent.called:
        wrong("the mail is queued although the booking was rolled back")
    if w.Stay.objects.count() != before:
        wrong("the stay stays although its invoice failed")
from django.core import mail

mail.outbox.clear()
stay = services.book_stay(**args)
if len(mail.outbox) != 1 or stay.reference not in mail.outbox[0].subject:
    wrong(f"{len(mail.outbox)} mails for a booking")
if stay.invoices.count() != 1:
    wrong("no invoice")
finish(w)
