from django.conf import settings
from django.db import models


class Voucher(models.Model):
    code = models.CharField(max_length=32, unique=True)
    cents = models.PositiveIntegerField()
    redeemed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="vouchers")
    redeemed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-redeemed_at", "-id"]
