from django.db import models
from django.utils import timezone

from coldstore.samples.models import Freezer


class Probe(models.Model):
    serial = models.CharField(max_length=30, unique=True)
    freezer = models.ForeignKey(Freezer, on_delete=models.CASCADE, related_name="probes")
    alarm_above = models.DecimalField(max_digits=5, decimal_places=2)

    class Meta:
        ordering = ["serial"]

    def __str__(self):
        return self.serial


class Reading(models.Model):
    probe = models.ForeignKey(Probe, on_delete=models.CASCADE, related_name="readings")
    celsius = models.DecimalField(max_digits=5, decimal_places=2)
    battery = models.PositiveSmallIntegerField(null=True)
    taken_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [
            models.Index(fields=["probe", "-taken_at"], name="reading_probe_taken_idx"),
        ]

    def __str__(self):
        return f"{self.celsius} °C"
