from django.conf import settings
from django.db import models


class Car(models.Model):
    plate = models.CharField(max_length=12, unique=True)
    seats = models.PositiveSmallIntegerField(default=5)

    def __str__(self):
        return self.plate


class Trip(models.Model):
    driver = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="trips"
    )
    car = models.ForeignKey(Car, on_delete=models.PROTECT, related_name="trips")
    day = models.DateField()
    kilometres = models.PositiveIntegerField()
    purpose = models.CharField(max_length=150)

    class Meta:
        ordering = ["-day", "-pk"]
