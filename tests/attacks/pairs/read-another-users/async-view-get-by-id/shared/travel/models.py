from django.contrib.auth.models import User
from django.db import models


class Trip(models.Model):
    traveller = models.ForeignKey(User, on_delete=models.CASCADE)
    destination = models.CharField(max_length=80)
    passport_number = models.CharField(max_length=20)
