from django.conf import settings
from django.db import models


class Wallet(models.Model):
    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wallet")
    cents = models.PositiveIntegerField(default=0)
