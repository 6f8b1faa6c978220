from celery import shared_task
from django.core.mail import send_mail

from rounds.models import Visit


@shared_task
def send_visit_report(visit_id):
    visit = Visit.objects.select_related("organ__venue", "tuner__user").get(pk=visit_id)
    send_mail(
        f"Visit to {visit.organ.venue.name}",
        visit.report or "Nothing to note.",
        None,
        [visit.tuner.user.email],
    )
    return visit_id
