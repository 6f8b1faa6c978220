from django.db import models


class Stop(models.Model):
    name = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)

    class Meta:
        ordering = ["name"]


class Departure(models.Model):
    stop = models.ForeignKey(Stop, on_delete=models.CASCADE, related_name="departures")
    line = models.CharField(max_length=4)
    leaves_at = models.DateTimeField()

    class Meta:
        ordering = ["leaves_at"]
