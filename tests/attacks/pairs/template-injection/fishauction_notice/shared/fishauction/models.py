from django.conf import settings
from django.db import models


class Lot(models.Model):
    seller = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lots")
    species = models.CharField(max_length=60)
    kilos = models.DecimalField(max_digits=7, decimal_places=1)
    greeting = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-pk"]


class Bid(models.Model):
    lot = models.ForeignKey(Lot, on_delete=models.CASCADE, related_name="bids")
    bidder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bids")
    pence_per_kilo = models.PositiveIntegerField()

    class Meta:
        ordering = ["-pence_per_kilo", "pk"]
