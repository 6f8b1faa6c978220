from django.conf import settings
from django.db import models


class GiftVoucher(models.Model):
    number = models.CharField(max_length=20, unique=True)
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="vouchers"
    )
    rounds_left = models.PositiveSmallIntegerField(default=10)
    bought_on = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return self.number


class WriteOff(models.Model):
    voucher = models.ForeignKey(GiftVoucher, on_delete=models.CASCADE, related_name="write_offs")
    rounds = models.PositiveSmallIntegerField()
    reason = models.CharField(max_length=120)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]
