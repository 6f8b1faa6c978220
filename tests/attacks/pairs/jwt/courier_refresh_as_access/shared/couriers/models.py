from django.conf import settings
from django.db import models


class Parcel(models.Model):
    courier = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="parcels")
    code = models.CharField(max_length=20, unique=True)
    address = models.CharField(max_length=200)

    class Meta:
        ordering = ["code"]
