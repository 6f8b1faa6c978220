from django.conf import settings
from django.db import models


class Card(models.Model):
    code = models.SlugField(unique=True)
    cents = models.PositiveIntegerField()


class Redemption(models.Model):
    card = models.ForeignKey(Card, on_delete=models.PROTECT, related_name="redemptions")
    cashier = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    cents = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
