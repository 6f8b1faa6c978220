from django.conf import settings
from django.db import models


class Account(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="accounts"
    )
    iban = models.CharField(max_length=34, unique=True)
    currency = models.CharField(max_length=3, default="EUR")

    def __str__(self):
        return self.iban


class Booking(models.Model):
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="bookings")
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    text = models.CharField(max_length=140)
    booked_on = models.DateField()

    def __str__(self):
        return self.text
