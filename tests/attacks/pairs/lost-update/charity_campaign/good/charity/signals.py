from django.db.models import F
from django.db.models.signals import post_save
from django.dispatch import receiver

from .models import Campaign, Gift


@receiver(post_save, sender=Gift)
def add_to_total(instance, created, raw, **kwargs):
    if not created or raw:
        return
    Campaign.objects.filter(pk=instance.campaign_id).update(
        raised_cents=F("raised_cents") + instance.cents
    )
