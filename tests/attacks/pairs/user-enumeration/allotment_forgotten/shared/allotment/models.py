from django.conf import settings
from django.db import models


class Plot(models.Model):
    number = models.PositiveSmallIntegerField(unique=True)
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="plots")

    class Meta:
        ordering = ["number"]


class Rent(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="rents")
    year = models.PositiveSmallIntegerField()
    paid = models.BooleanField(default=False)
