import secrets

from django.conf import settings
from django.db import models


def new_key():
    return secrets.token_urlsafe(24)


class Station(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stations")
    name = models.CharField(max_length=60)
    latitude = models.DecimalField(max_digits=8, decimal_places=5)
    longitude = models.DecimalField(max_digits=8, decimal_places=5)
    altitude = models.SmallIntegerField(default=0)
    upload_key = models.CharField(max_length=64, default=new_key, unique=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
