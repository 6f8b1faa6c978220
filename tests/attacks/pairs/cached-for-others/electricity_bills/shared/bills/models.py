from django.conf import settings
from django.db import models


class Tariff(models.Model):
    name = models.CharField(max_length=40, unique=True)
    cents_per_kwh = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name"]


class Bill(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bills")
    year = models.PositiveSmallIntegerField()
    kwh = models.PositiveIntegerField()
    cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["-year", "-pk"]
