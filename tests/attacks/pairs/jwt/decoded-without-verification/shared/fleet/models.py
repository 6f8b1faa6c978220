from django.contrib.auth.models import User
from django.db import models


class Trip(models.Model):
    driver = models.ForeignKey(User, on_delete=models.CASCADE, related_name="trips")
    origin = models.CharField(max_length=100)
    destination = models.CharField(max_length=100)
