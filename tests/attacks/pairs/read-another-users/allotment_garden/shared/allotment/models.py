from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Plot(models.Model):
    gardener = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="plots")
    number = models.PositiveIntegerField(unique=True)

    class Meta:
        ordering = ["number"]


class Harvest(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="harvests")
    crop = models.CharField(max_length=60)
    grams = models.PositiveIntegerField(validators=[MinValueValidator(1)])
    picked_on = models.DateField()
    diary = models.TextField(blank=True, max_length=2000)

    class Meta:
        ordering = ["-picked_on", "pk"]
