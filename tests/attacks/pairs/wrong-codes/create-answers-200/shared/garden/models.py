from django.contrib.auth.models import User
from django.db import models


class Plant(models.Model):
    gardener = models.ForeignKey(User, on_delete=models.CASCADE, related_name="plants")
    species = models.CharField(max_length=80)
