from django.conf import settings
from django.db import models


class Sensor(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sensors")
    name = models.CharField(max_length=60)

    def __str__(self):
        return self.name


class Reading(models.Model):
    sensor = models.ForeignKey(Sensor, on_delete=models.CASCADE, related_name="readings")
    taken_at = models.DateTimeField(db_index=True)
    celsius = models.FloatField()

    class Meta:
        ordering = ["-taken_at", "-id"]
