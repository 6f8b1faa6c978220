from django.conf import settings
from django.db import models
from django.urls import reverse


class Vehicle(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="vehicles"
    )
    plate = models.CharField(max_length=12, unique=True)

    def __str__(self):
        return self.plate


class Permit(models.Model):
    class Zone(models.TextChoices):
        NORTH = "N", "North"
        HARBOUR = "H", "Harbour"

    resident = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="permits"
    )
    vehicle = models.ForeignKey(Vehicle, on_delete=models.CASCADE, related_name="permits")
    zone = models.CharField(max_length=1, choices=Zone)
    valid_from = models.DateField()

    def get_absolute_url(self):
        return reverse("permit", args=[self.pk])
