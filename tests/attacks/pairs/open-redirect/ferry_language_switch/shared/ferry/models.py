from django.db import models


class Port(models.Model):
    code = models.CharField(max_length=3, unique=True)
    name = models.CharField(max_length=60)
    site = models.URLField(blank=True)

    class Meta:
        ordering = ["name"]


class Sailing(models.Model):
    origin = models.ForeignKey(Port, on_delete=models.CASCADE, related_name="departures")
    goal = models.ForeignKey(Port, on_delete=models.CASCADE, related_name="arrivals")
    leaves_at = models.DateTimeField()

    class Meta:
        ordering = ["leaves_at"]
