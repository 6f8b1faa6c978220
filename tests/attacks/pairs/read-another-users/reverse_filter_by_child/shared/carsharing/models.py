from django.conf import settings
from django.db import models


class Car(models.Model):
    plate = models.CharField(max_length=10, unique=True)


class Trip(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="trips")
    car = models.ForeignKey(Car, on_delete=models.PROTECT, related_name="trips")
    ended_at = models.CharField(max_length=80)
