from django.db import models


class Vehicle(models.Model):
    plate = models.CharField(max_length=12, unique=True)
    gps = models.CharField(max_length=40, blank=True)
