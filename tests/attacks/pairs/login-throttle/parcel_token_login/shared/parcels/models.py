from django.conf import settings
from django.db import models


class Parcel(models.Model):
    sender = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parcels"
    )
    recipient = models.CharField(max_length=80)
    address = models.CharField(max_length=200)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created", "-pk"]

    def __str__(self):
        return self.recipient


class Scan(models.Model):
    parcel = models.ForeignKey(Parcel, on_delete=models.CASCADE, related_name="scans")
    place = models.CharField(max_length=80)
    time = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["time", "pk"]
