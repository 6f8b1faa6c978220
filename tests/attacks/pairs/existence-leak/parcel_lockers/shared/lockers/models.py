from django.conf import settings
from django.db import models


class Locker(models.Model):
    street = models.CharField(max_length=120)
    open_all_night = models.BooleanField(default=True)

    class Meta:
        ordering = ["street"]


class Parcel(models.Model):
    number = models.CharField(max_length=12, unique=True)
    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parcels"
    )
    locker = models.ForeignKey(Locker, on_delete=models.PROTECT, related_name="parcels")
    collected = models.BooleanField(default=False)
    keep_until = models.DateField()

    class Meta:
        ordering = ["keep_until"]
