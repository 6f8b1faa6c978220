from django.conf import settings
from django.db import models


class Wallet(models.Model):
    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wallet")
    label = models.CharField(max_length=40, blank=True)
    color = models.CharField(max_length=10, default="blue")
    balance = models.IntegerField(default=0)
