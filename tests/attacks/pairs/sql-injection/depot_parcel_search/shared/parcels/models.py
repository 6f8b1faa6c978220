from django.conf import settings
from django.db import models


class Depot(models.Model):
    name = models.CharField(max_length=80)
    staff = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="depots")

    def __str__(self):
        return self.name


class Parcel(models.Model):
    depot = models.ForeignKey(Depot, on_delete=models.CASCADE, related_name="parcels")
    barcode = models.CharField(max_length=20, unique=True)
    recipient = models.CharField(max_length=120)
    weight_grams = models.PositiveIntegerField()
    arrived_at = models.DateTimeField(auto_now_add=True)
