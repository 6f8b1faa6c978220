from django.db import models


class Stop(models.Model):
    name = models.CharField(max_length=60)


class Departure(models.Model):
    stop = models.ForeignKey(Stop, on_delete=models.CASCADE, related_name="departures")
    line = models.CharField(max_length=5)
    towards = models.CharField(max_length=60)
    at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["at", "pk"]
