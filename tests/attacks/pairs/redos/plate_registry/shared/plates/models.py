from django.conf import settings
from django.db import models


class Vehicle(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="vehicles")
    mark = models.CharField(max_length=40, unique=True)
    permit = models.CharField(max_length=10, default="street")
