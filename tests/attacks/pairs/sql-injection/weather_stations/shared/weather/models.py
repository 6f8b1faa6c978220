from django.db import models


class Station(models.Model):
    name = models.CharField(max_length=60, unique=True)
    altitude = models.IntegerField()
    uplink_token = models.CharField(max_length=40)


class Reading(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="readings")
    taken = models.DateTimeField()
    celsius = models.FloatField()

    class Meta:
        ordering = ["-taken"]
