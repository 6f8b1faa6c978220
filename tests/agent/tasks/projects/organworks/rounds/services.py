from django.db import transaction
from django.utils import timezone

from rounds.models import Reading, Visit
from rounds.tasks import send_visit_report


class VisitClosed(Exception):
    pass


@transaction.atomic
def complete_visit(visit, *, report, temperature=None, readings=()):
    """Close a visit: its report, its readings, and the mail to the tuner."""
    if visit.status == Visit.Status.DONE:
        raise VisitClosed("This visit is done already.")
    visit.status = Visit.Status.DONE
    visit.report = report
    visit.temperature_c = temperature
    visit.done_at = timezone.now()
    visit.save(update_fields=["status", "report", "temperature_c", "done_at"])
    send_visit_report.delay(visit.pk)
    Reading.objects.bulk_create(
        Reading(visit=visit, stop=stop, cents=cents) for stop, cents in readings
    )
    return visit
