from django.db.models.signals import post_save
from django.dispatch import receiver

from .models import Gift


@receiver(post_save, sender=Gift)
def add_to_total(instance, created, raw, **kwargs):
    if not created or raw:
        return
    campaign = instance.campaign
    campaign.raised_cents += instance.cents
    campaign.save()
