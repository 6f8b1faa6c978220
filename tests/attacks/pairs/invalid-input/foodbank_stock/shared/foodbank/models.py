from django.conf import settings
from django.db import models


class Item(models.Model):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["name"]


class Donation(models.Model):
    donor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="donations")
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="donations")
    tins = models.IntegerField()

    class Meta:
        ordering = ["-pk"]
