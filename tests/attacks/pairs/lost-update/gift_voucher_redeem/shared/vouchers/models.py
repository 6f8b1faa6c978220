from django.conf import settings
from django.db import models


class Voucher(models.Model):
    code = models.CharField(max_length=20, unique=True)
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="vouchers")
    balance = models.PositiveIntegerField(help_text="cents")
    expires = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["code"]


class Redemption(models.Model):
    voucher = models.ForeignKey(Voucher, on_delete=models.CASCADE, related_name="redemptions")
    cents = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
