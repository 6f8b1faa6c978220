from django.conf import settings
from django.db import models


class Plot(models.Model):
    tenant = models.OneToOneField(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="plot")
    number = models.PositiveIntegerField(unique=True)
    square_metres = models.PositiveIntegerField()
    nickname = models.CharField(max_length=40, blank=True)
    crops = models.CharField(max_length=200, blank=True)
    rent_waived = models.BooleanField(default=False)


class Reading(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="readings")
    litres = models.PositiveIntegerField()
    on = models.DateField(auto_now_add=True)
