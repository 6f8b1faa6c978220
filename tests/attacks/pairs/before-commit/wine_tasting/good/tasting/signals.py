from functools import partial

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from . import mails
from .models import Ticket


@receiver(post_save, sender=Ticket)
def ticket_saved(sender, instance, created, raw=False, **kwargs):
    if created and not raw:
        transaction.on_commit(partial(mails.send_ticket, instance))
