from django.conf import settings
from django.db import models


class Membership(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="membership")
    nickname = models.CharField(max_length=30, blank=True)
    newsletter = models.BooleanField(default=True)
    rank = models.CharField(max_length=10, default="member")
    fee_cents = models.PositiveIntegerField(default=5000)
