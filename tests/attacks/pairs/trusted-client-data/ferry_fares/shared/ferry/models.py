from django.conf import settings
from django.db import models


class Crossing(models.Model):
    route = models.CharField(max_length=80)
    leaves_at = models.DateTimeField()
    fare = models.DecimalField(max_digits=6, decimal_places=2)


class Ticket(models.Model):
    passenger = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tickets")
    crossing = models.ForeignKey(Crossing, on_delete=models.PROTECT)
    seats = models.PositiveSmallIntegerField()
    amount_due = models.DecimalField(max_digits=8, decimal_places=2)
