from django.conf import settings
from django.db import models


class Farm(models.Model):
    name = models.CharField(max_length=80)
    operators = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="farms")


class Turbine(models.Model):
    farm = models.ForeignKey(Farm, on_delete=models.CASCADE, related_name="turbines")
    serial = models.CharField(max_length=30)
    output_kw = models.PositiveIntegerField(default=0)
    curtailed = models.BooleanField(default=False)

    class Meta:
        ordering = ["serial", "pk"]
