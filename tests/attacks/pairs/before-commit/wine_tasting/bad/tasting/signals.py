from django.db.models.signals import post_save
from django.dispatch import receiver

from . import mails
from .models import Ticket


@receiver(post_save, sender=Ticket)
def ticket_saved(sender, instance, created, raw=False, **kwargs):
    if created and not raw:
        mails.send_ticket(instance)
