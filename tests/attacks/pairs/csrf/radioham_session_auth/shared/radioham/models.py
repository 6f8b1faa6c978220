from django.conf import settings
from django.db import models


class Station(models.Model):
    operator = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="station")
    callsign = models.CharField(max_length=10, unique=True)
    locator = models.CharField(max_length=6, blank=True)


class Contact(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="contacts")
    heard = models.CharField(max_length=10)
    khz = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]
