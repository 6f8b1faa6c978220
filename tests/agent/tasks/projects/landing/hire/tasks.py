from celery import shared_task
from django.core.mail import send_mail

from .models import Outing


def _mail(pk, subject, status):
    outing = Outing.objects.select_related("renter", "station").get(pk=pk, status=status)
    send_mail(
        subject,
        f"{outing.renter.full_name}, {outing.station.name}, {outing.starts_at:%d.%m.%Y %H:%M}",
        None,
        [outing.renter.email],
    )


@shared_task
def send_confirmation(pk):
    _mail(pk, "Your outing is confirmed", Outing.Status.CONFIRMED)


@shared_task
def send_cancellation(pk):
    _mail(pk, "Your outing is cancelled", Outing.Status.CANCELLED)
