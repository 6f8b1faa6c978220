from django.contrib.auth.models import User
from django.db import models


class Car(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name="cars")
    brand = models.CharField(max_length=40)
    mileage = models.PositiveIntegerField(default=0)
