from django.conf import settings
from django.db import models


class Farm(models.Model):
    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="farm"
    )
    name = models.CharField(max_length=100)
    account = models.CharField(max_length=34, blank=True)


class Delivery(models.Model):
    CROPS = [("wheat", "Wheat"), ("rye", "Rye"), ("oats", "Oats")]

    farm = models.ForeignKey(Farm, on_delete=models.CASCADE, related_name="deliveries")
    crop = models.CharField(max_length=5, choices=CROPS)
    day = models.DateField()
    tonnes = models.DecimalField(max_digits=7, decimal_places=2)
    price = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["-day", "-pk"]
