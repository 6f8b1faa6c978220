from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Station(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stations")
    name = models.CharField(max_length=60)

    class Meta:
        ordering = ["name", "pk"]


class Reading(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="readings")
    taken_at = models.DateTimeField()
    celsius = models.DecimalField(
        max_digits=4, decimal_places=1, validators=[MinValueValidator(-80), MaxValueValidator(60)]
    )

    class Meta:
        ordering = ["-taken_at", "-pk"]
