from django.conf import settings
from django.db import models


class Parcel(models.Model):
    courier = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parcels")
    code = models.CharField(max_length=20, unique=True)
    receiver = models.CharField(max_length=100)
    delivered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["code"]
