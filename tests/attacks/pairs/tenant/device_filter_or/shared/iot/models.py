from django.conf import settings
from django.db import models


class Site(models.Model):
    name = models.CharField(max_length=40)
    users = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="sites")


class Device(models.Model):
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="devices")
    serial = models.CharField(max_length=20, unique=True)
    alarm = models.BooleanField(default=False)
    pinned = models.BooleanField(default=False)
