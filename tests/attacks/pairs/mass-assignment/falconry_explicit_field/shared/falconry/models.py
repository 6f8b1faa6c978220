from django.conf import settings
from django.db import models


class Falconer(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="falconer")
    town = models.CharField(max_length=60)
    bio = models.TextField(blank=True, max_length=2000)
    licensed = models.BooleanField(default=False)


class Bird(models.Model):
    falconer = models.ForeignKey(Falconer, on_delete=models.CASCADE, related_name="birds")
    species = models.CharField(max_length=60)
    ring = models.CharField(max_length=20, unique=True)
