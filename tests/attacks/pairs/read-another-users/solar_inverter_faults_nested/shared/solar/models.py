from django.contrib.auth import get_user_model
from django.db import models


class Site(models.Model):
    owner = models.ForeignKey(get_user_model(), models.CASCADE, related_name="solar_sites")
    label = models.CharField(max_length=60)

    class Meta:
        ordering = ("label", "id")


class Inverter(models.Model):
    site = models.ForeignKey(Site, models.CASCADE, related_name="inverters")
    serial = models.CharField(max_length=30, unique=True)

    class Meta:
        ordering = ("serial",)


class Fault(models.Model):
    inverter = models.ForeignKey(Inverter, models.CASCADE, related_name="faults")
    code = models.CharField(max_length=12)
    text = models.TextField(blank=True)
    seen_at = models.DateTimeField()

    class Meta:
        ordering = ("-seen_at", "-id")
