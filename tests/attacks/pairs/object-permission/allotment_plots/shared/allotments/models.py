from django.conf import settings
from django.db import models


class Plot(models.Model):
    number = models.CharField(max_length=10, unique=True)
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL)
    square_metres = models.PositiveIntegerField(default=200)
    crop_plan = models.TextField(blank=True)
    water_meter = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["number"]
