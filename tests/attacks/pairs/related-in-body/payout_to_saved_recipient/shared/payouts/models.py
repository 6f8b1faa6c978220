import uuid

from django.conf import settings
from django.db import models


class Recipient(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipients")
    label = models.CharField(max_length=40)
    account_number = models.CharField(max_length=34)


class Payout(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    payer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="payouts")
    recipient = models.ForeignKey(Recipient, on_delete=models.PROTECT, related_name="payouts")
    cents = models.PositiveIntegerField()
    confirmed = models.BooleanField(default=False)
