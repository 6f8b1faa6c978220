from django.db.models.signals import post_save
from django.dispatch import receiver

from rounds.models import Visit


@receiver(post_save, sender=Visit)
def stretch_round(sender, instance, created, raw=False, **kwargs):
    """A visit planned after the end of its round moves the end."""
    if raw or not created:
        return
    if instance.planned_for > instance.round.ends_on:
        instance.round.ends_on = instance.planned_for
        instance.round.save(update_fields=["ends_on"])
