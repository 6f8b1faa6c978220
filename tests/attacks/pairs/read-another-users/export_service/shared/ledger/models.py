from django.conf import settings
from django.db import models


class Account(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="accounts")
    iban = models.CharField(max_length=34)


class Booking(models.Model):
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="bookings")
    purpose = models.CharField(max_length=140)
    cents = models.IntegerField()
