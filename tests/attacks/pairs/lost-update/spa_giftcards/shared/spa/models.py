from django.conf import settings
from django.db import models


class GiftCard(models.Model):
    code = models.SlugField(max_length=20, unique=True)
    balance = models.DecimalField(max_digits=8, decimal_places=2)
    sold_at = models.DateTimeField(auto_now_add=True)


class Redemption(models.Model):
    card = models.ForeignKey(GiftCard, on_delete=models.PROTECT, related_name="redemptions")
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    cashier = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    at = models.DateTimeField(auto_now_add=True)
