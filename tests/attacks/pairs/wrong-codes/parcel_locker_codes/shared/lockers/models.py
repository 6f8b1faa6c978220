from django.conf import settings
from django.db import models


class Locker(models.Model):
    place = models.CharField(max_length=80)
    door = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["place", "door"]


class Parcel(models.Model):
    number = models.CharField(max_length=20, unique=True)
    receiver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parcels")
    locker = models.ForeignKey(Locker, null=True, blank=True, on_delete=models.SET_NULL)
    fetched_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
