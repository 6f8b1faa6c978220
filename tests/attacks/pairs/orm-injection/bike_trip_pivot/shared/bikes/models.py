from django.conf import settings
from django.db import models


class Dock(models.Model):
    district = models.CharField(max_length=60)
    address = models.CharField(max_length=120)

    def __str__(self):
        return self.address


class Bike(models.Model):
    plate = models.CharField(max_length=12, unique=True)
    kind = models.CharField(max_length=20, default="city")


class Trip(models.Model):
    rider = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="trips")
    bike = models.ForeignKey(Bike, on_delete=models.PROTECT, related_name="trips")
    start = models.ForeignKey(Dock, on_delete=models.PROTECT, related_name="departures")
    started_at = models.DateTimeField(auto_now_add=True)
    minutes = models.PositiveIntegerField(default=0)
