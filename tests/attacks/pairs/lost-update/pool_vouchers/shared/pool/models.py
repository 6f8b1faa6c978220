import secrets

from django.conf import settings
from django.db import models


def new_code():
    return secrets.token_hex(8).upper()


class Swimmer(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="swimmer"
    )
    entries = models.PositiveIntegerField(default=0)


class Voucher(models.Model):
    code = models.CharField(max_length=16, unique=True, default=new_code)
    entries = models.PositiveSmallIntegerField(default=10)
    redeemed_by = models.ForeignKey(
        Swimmer, on_delete=models.PROTECT, null=True, blank=True, related_name="vouchers"
    )
    redeemed_at = models.DateTimeField(null=True, blank=True)
