from django.conf import settings
from django.db import models


class Pet(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pets")
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=30)
    chip_number = models.CharField(max_length=20, blank=True)

    class Meta:
        ordering = ["name"]


class Visit(models.Model):
    pet = models.ForeignKey(Pet, on_delete=models.CASCADE, related_name="visits")
    booked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    day = models.DateField()
    reason = models.CharField(max_length=200)

    class Meta:
        ordering = ["-day", "pk"]
