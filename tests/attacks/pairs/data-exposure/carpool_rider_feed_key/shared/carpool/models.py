import secrets

from django.conf import settings
from django.db import models


def new_feed_key():
    return secrets.token_urlsafe(24)


class Commuter(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="commuter")
    display_name = models.CharField(max_length=60)
    phone = models.CharField(max_length=30, blank=True)
    feed_key = models.CharField(max_length=40, unique=True, default=new_feed_key)


class Ride(models.Model):
    driver = models.ForeignKey(Commuter, on_delete=models.CASCADE, related_name="drives")
    riders = models.ManyToManyField(Commuter, related_name="rides", blank=True)
    origin = models.CharField(max_length=80)
    target = models.CharField(max_length=80)
    leaves_at = models.DateTimeField()

    class Meta:
        ordering = ["leaves_at", "pk"]
