from django.conf import settings
from django.db import models


class Kennel(models.Model):
    name = models.CharField(max_length=80)


class Dog(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="dogs")
    kennel = models.ForeignKey(Kennel, on_delete=models.CASCADE, related_name="dogs")
    name = models.CharField(max_length=60)
    breed = models.CharField(max_length=60)
    born = models.DateField()

    class Meta:
        ordering = ["name", "pk"]
