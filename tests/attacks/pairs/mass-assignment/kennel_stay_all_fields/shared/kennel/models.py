from decimal import Decimal

from django.conf import settings
from django.db import models


class Dog(models.Model):
    guardian = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="dogs")
    name = models.CharField(max_length=40)
    breed = models.CharField(max_length=60, blank=True)


class Stay(models.Model):
    dog = models.ForeignKey(Dog, on_delete=models.CASCADE, related_name="stays")
    arrives = models.DateField()
    leaves = models.DateField()
    wishes = models.TextField(blank=True, max_length=500)
    nightly_rate = models.DecimalField(max_digits=6, decimal_places=2, default=Decimal("28.00"))
    deposit_paid = models.BooleanField(default=False)
    booked_at = models.DateTimeField(auto_now_add=True)
