from django.conf import settings
from django.db import models


class Campaign(models.Model):
    title = models.CharField(max_length=100)
    is_open = models.BooleanField(default=True)


class Pledge(models.Model):
    campaign = models.ForeignKey(Campaign, on_delete=models.PROTECT, related_name="pledges")
    donor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pledges")
    amount = models.DecimalField(max_digits=8, decimal_places=2)
