from django.db import models


class Sensor(models.Model):
    code = models.CharField(max_length=20, unique=True)
    altitude = models.IntegerField()

    class Meta:
        ordering = ["code"]


class Measurement(models.Model):
    sensor = models.ForeignKey(Sensor, on_delete=models.CASCADE, related_name="measurements")
    depth_cm = models.FloatField()
    at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["-at"]
