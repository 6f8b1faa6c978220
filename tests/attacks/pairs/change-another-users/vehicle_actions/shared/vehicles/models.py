from django.conf import settings
from django.db import models


class Area(models.Model):
    name = models.CharField(max_length=60)


class Vehicle(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    plate = models.CharField(max_length=60)
    area = models.ForeignKey(Area, null=True, on_delete=models.CASCADE)
    alert = models.ForeignKey(Area, null=True, on_delete=models.SET_NULL, related_name="+")


class Pass(models.Model):
    vehicle = models.ForeignKey(Vehicle, on_delete=models.CASCADE, related_name="passes")
    kind = models.CharField(max_length=5, choices=[("day", "Day"), ("night", "Night")], default="day")
    area = models.ForeignKey(Area, on_delete=models.CASCADE)
    active = models.BooleanField(default=True)
