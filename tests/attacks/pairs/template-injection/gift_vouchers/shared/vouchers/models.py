import secrets

from django.conf import settings
from django.db import models


def new_code():
    return secrets.token_hex(8)


class Voucher(models.Model):
    class Look(models.TextChoices):
        BIRTHDAY = "birthday", "Birthday"
        PLAIN = "plain", "Plain"

    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="vouchers")
    look = models.CharField(max_length=12, choices=Look.choices, default=Look.PLAIN)
    dedication = models.CharField(max_length=200, blank=True)
    euros = models.PositiveSmallIntegerField()
    code = models.CharField(max_length=16, unique=True, default=new_code, editable=False)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", editable=False
    )

    def __str__(self):
        return f"{self.euros} EUR"
