from functools import partial

from django.core.mail import send_mail
from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from .models import Reservation


@receiver(post_save, sender=Reservation)
def confirm(instance, created, raw, **kwargs):
    if not created or raw or not instance.member.email:
        return
    text = f"{instance.tool} is yours on {instance.day}."
    to = [instance.member.email]
    transaction.on_commit(
        partial(send_mail, "Your reservation", text, None, to, fail_silently=True)
    )
