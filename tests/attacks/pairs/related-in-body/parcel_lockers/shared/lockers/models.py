from django.conf import settings
from django.db import models


class Station(models.Model):
    code = models.SlugField(unique=True)
    town = models.CharField(max_length=60)

    class Meta:
        ordering = ["code"]


class Address(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="addresses")
    street = models.CharField(max_length=100)
    town = models.CharField(max_length=60)

    class Meta:
        ordering = ["pk"]


class Parcel(models.Model):
    sender = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parcels")
    pickup = models.ForeignKey(Station, on_delete=models.PROTECT, related_name="parcels")
    return_address = models.ForeignKey(Address, on_delete=models.PROTECT, related_name="parcels")
    grams = models.PositiveIntegerField()

    class Meta:
        ordering = ["-pk"]
