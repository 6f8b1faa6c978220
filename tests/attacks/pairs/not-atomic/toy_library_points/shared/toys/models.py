from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Wallet(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wallet"
    )
    points = models.PositiveIntegerField(default=0)
    frozen = models.BooleanField(default=False)


class Gift(models.Model):
    giver = models.ForeignKey(Wallet, on_delete=models.PROTECT, related_name="given")
    receiver = models.ForeignKey(Wallet, on_delete=models.PROTECT, related_name="got")
    points = models.PositiveIntegerField(validators=[MinValueValidator(1)])
    made = models.DateTimeField(auto_now_add=True)
