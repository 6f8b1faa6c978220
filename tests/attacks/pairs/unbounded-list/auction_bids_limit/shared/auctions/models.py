from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Lot(models.Model):
    title = models.CharField(max_length=120)
    closes_at = models.DateTimeField(db_index=True)


class Bid(models.Model):
    lot = models.ForeignKey(Lot, on_delete=models.CASCADE, related_name="bids")
    bidder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="bids")
    amount = models.DecimalField(max_digits=10, decimal_places=2, validators=[MinValueValidator(1)])
    placed_at = models.DateTimeField(auto_now_add=True)
