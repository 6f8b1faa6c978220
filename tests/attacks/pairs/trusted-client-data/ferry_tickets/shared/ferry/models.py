import uuid

from django.conf import settings
from django.db import models


class Crossing(models.Model):
    origin = models.CharField(max_length=60)
    destination = models.CharField(max_length=60)
    leaves_at = models.DateTimeField()
    fare = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        ordering = ["leaves_at"]


class Ticket(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    crossing = models.ForeignKey(Crossing, on_delete=models.PROTECT, related_name="tickets")
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tickets")
    seats = models.PositiveSmallIntegerField(default=1)
    total = models.DecimalField(max_digits=9, decimal_places=2)
    bought_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-bought_at"]
