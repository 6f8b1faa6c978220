from django.conf import settings
from django.db import models


class PayoutAccount(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="payout_account")
    iban = models.CharField(max_length=34)
