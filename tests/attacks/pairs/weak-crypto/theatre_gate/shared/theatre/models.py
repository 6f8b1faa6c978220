from django.conf import settings
from django.db import models


class Play(models.Model):
    title = models.CharField(max_length=100)
    starts_at = models.DateTimeField()


class Ticket(models.Model):
    play = models.ForeignKey(Play, on_delete=models.PROTECT, related_name="tickets")
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tickets")
    seat = models.CharField(max_length=8)
    admitted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["play", "seat"], name="one_ticket_per_seat")]
