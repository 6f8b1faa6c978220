from django.conf import settings
from django.db import models


class Agency(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=100)
    staff = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="agencies")


class Flat(models.Model):
    agency = models.ForeignKey(Agency, on_delete=models.CASCADE, related_name="flats")
    address = models.CharField(max_length=200)


class Lease(models.Model):
    flat = models.ForeignKey(Flat, on_delete=models.CASCADE, related_name="leases")
    tenant_name = models.CharField(max_length=100)
    rent_cents = models.PositiveIntegerField()
