from django.conf import settings
from django.db import models


class Station(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stations")
    name = models.CharField(max_length=60)
    contact_phone = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ["name"]


class Depth(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="depths")
    cm = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]
