from django.conf import settings
from django.db import models


class Station(models.Model):
    observer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stations"
    )
    name = models.CharField(max_length=60)
    altitude = models.IntegerField()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Reading(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="readings")
    taken_at = models.DateTimeField()
    celsius = models.DecimalField(max_digits=4, decimal_places=1)

    class Meta:
        ordering = ["-taken_at", "-pk"]

    def __str__(self):
        return f"{self.celsius} C"
