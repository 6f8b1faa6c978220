from django.conf import settings
from django.db import models


class Plot(models.Model):
    number = models.PositiveSmallIntegerField(unique=True)
    gardeners = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="plots")


class Plan(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="plans")
    year = models.PositiveSmallIntegerField()
    crops = models.TextField(max_length=2000)
