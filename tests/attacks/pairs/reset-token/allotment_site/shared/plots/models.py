from django.conf import settings
from django.db import models


class Plot(models.Model):
    number = models.PositiveSmallIntegerField(unique=True)
    square_metres = models.PositiveSmallIntegerField()
    tenant = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="plots"
    )


class Planting(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="plantings")
    crop = models.CharField(max_length=60)
    sown_on = models.DateField()
