from django.conf import settings
from django.db import models


class Account(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="accounts")
    number = models.CharField(max_length=20, unique=True)

    class Meta:
        ordering = ["number"]


class Movement(models.Model):
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="movements")
    cents = models.BigIntegerField()
    purpose = models.CharField(max_length=140, blank=True)
    booked_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-booked_at", "-pk"]
