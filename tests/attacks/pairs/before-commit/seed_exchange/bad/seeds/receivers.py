from django.db.models.signals import post_save
from django.dispatch import receiver

from .mails import send_receipt
from .models import Order


@receiver(post_save, sender=Order)
def order_saved(sender, instance, created, raw=False, **kwargs):
    if created and not raw:
        send_receipt(instance.pk)
