from functools import partial

from django.core.mail import send_mail
from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from .models import Reservation


def send_confirmation(reservation):
    days = f"{reservation.arrival} to {reservation.departure}"
    send_mail(
        "Your pitch is reserved",
        f"We expect you from {days}. Pitches: {reservation.pitches}.",
        None,
        [reservation.guest.email],
    )


@receiver(post_save, sender=Reservation)
def confirm(sender, instance, created, **kwargs):
    if created and instance.guest.email:
        transaction.on_commit(partial(send_confirmation, instance), robust=True)
