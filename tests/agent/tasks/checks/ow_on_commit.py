# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    from unittest import mock

    import _organworks_rows as rows
    from django.db import transaction
    from rounds.models import Visit
    from rounds.services import VisitClosed, complete_visit
    from rounds.tasks import send_visit_report

    calls = []

    def record(args=None, kwargs=None, **options):
        values = list(args or ()) + list((kwargs or {}).values())
        calls.append(
            (
                values,
                Visit.objects.get(pk=values[0]).readings.count(),
                transaction.get_connection().in_atomic_block,
            )
        )

    with mock.patch.object(send_visit_report, "apply_async", side_effect=record):
        visit = rows.make_visit()
        stop = rows.make_stop(visit.organ)
        complete_visit(visit, report="ok", readings=[(stop, 2)])
        need(len(calls) == 1, f"the mail was ordered {len(calls)} times")
        need(calls[0][0] == [visit.pk], f"ordered with {calls[0][0]}")
        need(calls[0][2] is False, "the mail is ordered before the transaction is committed")
        need(calls[0][1] == 1, "the mail is ordered before the readings are saved")
        calls.clear()
        visit = rows.make_visit()
        with transaction.atomic():
            complete_visit(visit, report="ok")
            need(not calls, "within an outer transaction the mail is ordered before its commit")
        need(
            [c[0] for c in calls] == [[visit.pk]], "after the outer commit the mail is not ordered"
        )
        calls.clear()
        try:
            complete_visit(visit, report="twice")
            wrong("a closed visit is closed twice")
        except VisitClosed:
            pass
        visit = rows.make_visit()
        try:
            with transaction.atomic():
                complete_visit(visit, report="ok")
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass
        need(not calls, "the mail is ordered though all was rolled back")
        visit = Visit.objects.get(pk=visit.pk)
        broken = rows.make_stop()
        try:
            complete_visit(visit, report="ok", readings=[(broken, None)])
            wrong("a reading without cents was saved")
        except Exception:
            pass
        need(not calls, "the mail is ordered though the readings failed")
        visit = Visit.objects.get(pk=visit.pk)
        need(visit.status == "planned", "it is no longer one transaction")
        response = client(visit.tuner.user).post(f"/visits/{visit.pk}/complete/", {"report": "web"})
        need(
            response.status_code == 302 and [c[0] for c in calls] == [[visit.pk]],
            "over the web the mail is not ordered once",
        )
    sound()


run(main)
