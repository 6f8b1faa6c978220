from django.conf import settings
from django.db import models


class Plot(models.Model):
    number = models.PositiveSmallIntegerField(unique=True)
    square_metres = models.PositiveSmallIntegerField()
    tenant = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="plots",
    )

    class Meta:
        ordering = ["number"]


class Watering(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="waterings")
    litres = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
