from django.conf import settings
from django.db import models


class Account(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="accounts")
    iban = models.CharField(max_length=34, unique=True)


class Entry(models.Model):
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="entries")
    booked = models.DateField()
    cents = models.IntegerField()
