from celery import shared_task
from django.core.mail import send_mail
from django.utils import timezone

from .models import Copy, Reservation


@shared_task
def notify_next_in_line(copy_id):
    copy = Copy.objects.select_related("instrument").get(pk=copy_id)
    reservation = (
        Reservation.objects.filter(instrument=copy.instrument, notified_at__isnull=True)
        .select_related("member")
        .first()
    )
    if reservation is None:
        return
    send_mail(
        f"{copy.instrument} is free again",
        f"Dear {reservation.member.display_name}, a copy of {copy.instrument} waits for you for three days.",
        None,
        [reservation.member.email],
    )
    reservation.notified_at = timezone.now()
    reservation.save(update_fields=["notified_at"])
