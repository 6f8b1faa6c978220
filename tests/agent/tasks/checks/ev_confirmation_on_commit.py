# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from unittest import mock

from ev_checking import *


def main():
    from celery.app.task import Task
    from django.db import connection, transaction
    from orders.models import Attendee, Order
    from orders.services import place_order

    calls = []

    def queued(self, args=None, kwargs=None, **options):
        calls.append(
            (
                self.name,
                list(args or []) + list((kwargs or {}).values()),
                connection.in_atomic_block,
            )
        )

    with mock.patch.object(Task, "apply_async", queued):
        kind, customer = ticket_type(), user()
        response = client(customer).post(
            "/orders/checkout/%d/" % kind.event_id, {"ticket_type": kind.pk, "quantity": 2}
        )
        status(response, 302, "the checkout")
        made = Order.objects.get()
        need(len(calls) == 1, "the checkout queued %d tasks, not 1" % len(calls))
        need(not calls[0][2], "the task is queued inside the transaction")
        need(
            calls[0][0].endswith("send_order_confirmation") and calls[0][1] == [made.pk],
            "queued was %s" % (calls[0],),
        )
        need(made.lines.get().attendees.count() == 2, "the attendees are missing")
        calls.clear()
        with transaction.atomic():
            made = place_order(customer, kind, 1, note="hello")
            need(not calls, "within another transaction the task is queued before its commit")
        need(
            len(calls) == 1 and calls[0][1] == [made.pk] and made.note == "hello",
            "after the commit of another transaction: %s" % calls,
        )
        calls.clear()
        with (
            mock.patch.object(Attendee.objects, "create", side_effect=RuntimeError),
            mock.patch.object(Attendee.objects, "bulk_create", side_effect=RuntimeError),
        ):
            try:
                place_order(customer, kind, 1)
            except RuntimeError:
                pass
            else:
                wrong("an error while creating attendees is swallowed")
        need(not calls and Order.objects.count() == 2, "a failed order leaves a task or an order")
    from django.core import mail

    mail.outbox.clear()
    client(customer).post(
        "/orders/checkout/%d/" % kind.event_id, {"ticket_type": kind.pk, "quantity": 1}
    )
    need([m.to for m in mail.outbox] == [[customer.email]], "the confirmation is not sent")
    nothing_broken()


run(main)
