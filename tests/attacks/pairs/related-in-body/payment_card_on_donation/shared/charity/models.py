from django.conf import settings
from django.db import models


class Card(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="cards")
    nickname = models.CharField(max_length=40)
    last_digits = models.CharField(max_length=4)

    class Meta:
        ordering = ["-pk"]


class Donation(models.Model):
    donor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="donations")
    card = models.ForeignKey(Card, on_delete=models.PROTECT, related_name="donations")
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]
