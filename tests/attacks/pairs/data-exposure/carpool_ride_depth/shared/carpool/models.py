from django.conf import settings
from django.db import models


class Car(models.Model):
    model = models.CharField(max_length=40)
    colour = models.CharField(max_length=20)
    seats = models.PositiveSmallIntegerField(default=4)


class Ride(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rides")
    car = models.ForeignKey(Car, on_delete=models.PROTECT, related_name="rides")
    start = models.CharField(max_length=60)
    goal = models.CharField(max_length=60)
    leaves_at = models.DateTimeField()

    class Meta:
        ordering = ["leaves_at", "pk"]
