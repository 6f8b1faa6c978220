from django.conf import settings
from django.db import models


class Sensor(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sensors"
    )
    label = models.CharField(max_length=60)

    def __str__(self):
        return self.label


class Reading(models.Model):
    sensor = models.ForeignKey(Sensor, on_delete=models.CASCADE, related_name="readings")
    celsius = models.FloatField()
    taken_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["-taken_at", "-id"]

    def __str__(self):
        return f"{self.celsius} at {self.taken_at}"
