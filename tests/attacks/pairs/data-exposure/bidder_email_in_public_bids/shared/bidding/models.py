from django.conf import settings
from django.db import models


class Lot(models.Model):
    title = models.CharField(max_length=60)


class Bid(models.Model):
    lot = models.ForeignKey(Lot, on_delete=models.CASCADE, related_name="bids")
    bidder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bids")
    amount = models.PositiveIntegerField()
    paddle = models.CharField(max_length=8)
