from django.conf import settings
from django.db import models


class Depot(models.Model):
    name = models.CharField(max_length=60)
    postcode = models.CharField(max_length=12)


class Address(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="addresses"
    )
    label = models.CharField(max_length=40)
    street = models.CharField(max_length=120)
    postcode = models.CharField(max_length=12)
    pickup_depot = models.ForeignKey(
        Depot, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    paused = models.BooleanField(default=False)
