from django.conf import settings
from django.db import models


class Valve(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="valves")
    bed = models.CharField(max_length=60)
    minutes = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["bed", "pk"]


class Reading(models.Model):
    valve = models.ForeignKey(Valve, on_delete=models.CASCADE, related_name="readings")
    moisture = models.DecimalField(max_digits=4, decimal_places=1)
    taken_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]
