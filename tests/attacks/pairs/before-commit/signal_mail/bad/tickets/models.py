from django.conf import settings
from django.core.mail import send_mail
from django.db import models
from django.db.models.signals import post_save
from django.dispatch import receiver


class Concert(models.Model):
    name = models.CharField(max_length=60)
    seats = models.PositiveIntegerField(default=1)


class Ticket(models.Model):
    concert = models.ForeignKey(Concert, on_delete=models.CASCADE, related_name="tickets")
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tickets")


@receiver(post_save, sender=Ticket)
def confirm(sender, instance, created, **kwargs):
    if created and instance.buyer.email:
        send_mail("Your ticket", f"See you at {instance.concert.name}.", None, [instance.buyer.email])
