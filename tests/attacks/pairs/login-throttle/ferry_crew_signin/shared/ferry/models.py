from django.conf import settings
from django.db import models


class Vessel(models.Model):
    name = models.CharField(max_length=60)

    class Meta:
        ordering = ["name", "pk"]


class Duty(models.Model):
    vessel = models.ForeignKey(Vessel, on_delete=models.CASCADE, related_name="duties")
    sailor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="duties")
    on = models.DateField()
