import secrets

from django.conf import settings
from django.db import models


def new_key():
    return secrets.token_hex(32)


class Station(models.Model):
    name = models.SlugField(unique=True)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stations")
    key = models.CharField(max_length=64, default=new_key, editable=False)
    is_active = models.BooleanField(default=True)


class Measurement(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="measurements")
    celsius = models.DecimalField(max_digits=4, decimal_places=1)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]
