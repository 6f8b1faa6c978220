from django.conf import settings
from django.db import models


class Wallet(models.Model):
    LIMIT = 500

    player = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wallet")
    tokens = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(tokens__lte=500), name="wallet_is_not_too_full")]
