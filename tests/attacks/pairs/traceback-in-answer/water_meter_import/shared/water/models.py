from django.conf import settings
from django.db import models


class Meter(models.Model):
    household = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meters"
    )
    serial = models.CharField(max_length=30, unique=True)

    class Meta:
        ordering = ["serial"]

    def __str__(self):
        return self.serial


class Reading(models.Model):
    meter = models.ForeignKey(Meter, on_delete=models.CASCADE, related_name="readings")
    day = models.DateField()
    litres = models.PositiveIntegerField()

    class Meta:
        ordering = ["-day", "-pk"]
