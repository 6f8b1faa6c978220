import uuid

from django.conf import settings
from django.db import models


class Voucher(models.Model):
    code = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="vouchers")
    left = models.PositiveSmallIntegerField(default=10)

    class Meta:
        ordering = ["code"]


class Firing(models.Model):
    voucher = models.ForeignKey(Voucher, on_delete=models.CASCADE, related_name="firings")
    piece = models.CharField(max_length=60)

    class Meta:
        ordering = ["pk"]
