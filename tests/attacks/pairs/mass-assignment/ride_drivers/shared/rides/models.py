from django.conf import settings
from django.db import models


class Driver(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="driver"
    )
    display_name = models.CharField(max_length=60)
    vehicle = models.CharField(max_length=60, blank=True)
    plate = models.CharField(max_length=12, blank=True)
    approved = models.BooleanField(default=False)
    commission_percent = models.PositiveSmallIntegerField(default=20)


class Ride(models.Model):
    driver = models.ForeignKey(
        Driver, null=True, blank=True, on_delete=models.SET_NULL, related_name="rides"
    )
    pickup = models.CharField(max_length=120)
    dropoff = models.CharField(max_length=120)
    fare_cents = models.PositiveIntegerField()
