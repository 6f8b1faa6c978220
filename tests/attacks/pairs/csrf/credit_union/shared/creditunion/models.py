from django.conf import settings
from django.db import models


class Account(models.Model):
    holder = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="account"
    )
    number = models.CharField(max_length=20, unique=True)
    cents = models.PositiveBigIntegerField(default=0)


class Transfer(models.Model):
    sender = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="sent")
    receiver = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="received")
    cents = models.PositiveBigIntegerField()
    cleared = models.BooleanField(default=False)
    made = models.DateTimeField(auto_now_add=True)
