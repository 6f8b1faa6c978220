from django.conf import settings
from django.db import models


class Tariff(models.Model):
    name = models.CharField(max_length=60)
    cents = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ["name", "pk"]


class Reading(models.Model):
    household = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="readings")
    month = models.DateField()
    kwh = models.PositiveIntegerField()

    class Meta:
        ordering = ["-month"]
        constraints = [models.UniqueConstraint(fields=["household", "month"], name="one_reading_a_month")]
