from django.conf import settings
from django.db import models


class Truck(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    plate = models.CharField(max_length=10, unique=True)


class Trip(models.Model):
    truck = models.ForeignKey(Truck, on_delete=models.CASCADE)
    km = models.PositiveIntegerField()
