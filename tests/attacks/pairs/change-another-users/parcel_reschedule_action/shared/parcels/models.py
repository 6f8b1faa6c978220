from django.conf import settings
from django.db import models


class Parcel(models.Model):
    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="parcels")
    tracking = models.CharField(max_length=20, unique=True)
    deliver_on = models.DateField()
    delivered = models.BooleanField(default=False)

    class Meta:
        ordering = ["deliver_on", "pk"]


class Change(models.Model):
    parcel = models.ForeignKey(Parcel, on_delete=models.CASCADE, related_name="changes")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    day = models.DateField()
    at = models.DateTimeField(auto_now_add=True)
