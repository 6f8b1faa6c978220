from django.conf import settings
from django.db import models


class Tariff(models.Model):
    name = models.CharField(max_length=40, unique=True)
    cents_per_kwh = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ["name"]


class Reading(models.Model):
    household = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="readings")
    day = models.DateField()
    kwh = models.PositiveIntegerField()

    class Meta:
        ordering = ["-day", "-pk"]
        constraints = [models.UniqueConstraint(fields=["household", "day"], name="one_reading_a_day")]
