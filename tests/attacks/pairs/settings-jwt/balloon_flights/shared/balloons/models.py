from django.conf import settings
from django.db import models


class Flight(models.Model):
    meadow = models.CharField(max_length=60)
    rises = models.DateTimeField()

    class Meta:
        ordering = ["rises", "pk"]

    def __str__(self):
        return f"{self.meadow} {self.rises:%Y-%m-%d}"


class Seat(models.Model):
    flight = models.ForeignKey(Flight, on_delete=models.CASCADE, related_name="seats")
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    weight_kg = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.flight}: {self.guest}"
